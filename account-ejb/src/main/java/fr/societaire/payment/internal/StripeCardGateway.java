package fr.societaire.payment.internal;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.service.checkout.SessionService;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.platform.CircuitBreaker;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The processor over its official client: hosted Checkout pages. Two seconds to connect, ten to answer, no retry behind
 * our back; five failures in a row and it is left alone for ten seconds.
 */
@ApplicationScoped
public class StripeCardGateway implements CardGateway {
    private static final Logger LOG = Logger.getLogger(StripeCardGateway.class.getName());
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 10_000;
    private static final int TOO_MANY_REQUESTS = 429;

    /** Ten of the threads of a server at most wait for the processor. */
    private final CircuitBreaker breaker = new CircuitBreaker(5, Duration.ofSeconds(10), 10, System::nanoTime);

    @Inject
    @ConfigProperty(name = "portal.processor.address")
    String address;

    @Inject
    @ConfigProperty(name = "portal.processor.secret-key")
    String secretKey;

    private SessionService sessions;

    /** A call to the processor. */
    @FunctionalInterface
    private interface Call<T> {
        T make() throws StripeException;
    }

    @PostConstruct
    void connect() {
        Stripe.enableTelemetry = false;
        sessions = StripeClient.builder()
                .setApiKey(secretKey)
                .setApiBase(address)
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(READ_MILLIS)
                .setMaxNetworkRetries(0)
                .build()
                .v1()
                .checkout()
                .sessions();
    }

    @Override
    public PageAnswer openPage(PageRequest request) {
        var options = RequestOptions.builder()
                .setIdempotencyKey(request.payment().value())
                .build();
        return call(
                () -> opened(sessions.create(StripePage.of(request), options)),
                failure -> isFinal(failure)
                        ? new PageAnswer.Rejected(reason(failure))
                        : new PageAnswer.Unreachable(reason(failure)),
                PageAnswer.Unreachable::new);
    }

    private static PageAnswer opened(Session session) {
        return session.getUrl() == null
                ? new PageAnswer.Rejected("no page: session " + session.getStatus())
                : new PageAnswer.Opened(session.getId(), URI.create(session.getUrl()));
    }

    @Override
    public ProcessorAnswer read(String session) {
        var everything = SessionRetrieveParams.builder()
                .addExpand("payment_intent.latest_charge")
                .build();
        return call(
                () -> StripeReading.answer(sessions.retrieve(session, everything)),
                failure -> new ProcessorAnswer.Unreachable(reason(failure)),
                ProcessorAnswer.Unreachable::new);
    }

    @Override
    public void close(String session) {
        call(
                () -> sessions.expire(session).getStatus(),
                // Paid or closed meanwhile: the next reading will tell.
                failure -> log("a page could not be closed", reason(failure)),
                why -> log("a page could not be closed", why));
    }

    private <T> T call(Call<T> call, Function<StripeException, T> onFailure, Function<String, T> onRest) {
        if (!breaker.mayCall()) {
            return onRest.apply("the processor is left alone for a moment");
        }
        boolean answered = false;
        try {
            T result = call.make();
            answered = true;
            return result;
        } catch (StripeException failure) {
            answered = !isOutage(failure);
            log("the processor did not do what was asked", reason(failure));
            return onFailure.apply(failure);
        } catch (RuntimeException nonsense) {
            // The client library breaks on an empty or foreign body. What was asked may have been done all the same.
            LOG.log(Level.SEVERE, nonsense, () -> "PAYMENT-ALERT the processor's answer cannot be understood");
            return onRest.apply("answer not understood: " + nonsense.getClass().getSimpleName());
        } finally {
            if (answered) {
                breaker.succeeded();
            } else {
                breaker.failed();
            }
        }
    }

    /** Told from a client's mistake: only these say that the processor is unwell. Below 400, its answer was garbled. */
    private static boolean isOutage(StripeException failure) {
        Integer status = failure.getStatusCode();
        return failure instanceof ApiConnectionException
                || status == null
                || status < 400
                || status >= 500
                || status == TOO_MANY_REQUESTS;
    }

    /** The request itself is wrong. Another request with the same key in progress (409) is not: it will answer. */
    private static boolean isFinal(StripeException failure) {
        return !isOutage(failure) && failure.getStatusCode() == 400;
    }

    /** Codes only: a message of the processor may quote what it was sent. */
    private static String reason(StripeException failure) {
        return failure.getClass().getSimpleName() + " " + failure.getStatusCode() + " " + failure.getCode()
                + " request " + failure.getRequestId();
    }

    private static String log(String what, String why) {
        LOG.log(Level.WARNING, () -> what + ": " + why);
        return why;
    }
}
