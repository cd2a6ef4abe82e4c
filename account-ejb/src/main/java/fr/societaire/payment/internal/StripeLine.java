package fr.societaire.payment.internal;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import fr.societaire.platform.CircuitBreaker;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The line to the processor, over its official client. Two seconds to connect, ten to answer, no retry behind our back;
 * five failures in a row and it is left alone for ten seconds.
 */
@ApplicationScoped
public class StripeLine {
    private static final Logger LOG = Logger.getLogger(StripeLine.class.getName());
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

    private StripeClient client;

    /** A call to the processor. */
    @FunctionalInterface
    interface Call<T> {
        T make(StripeClient client) throws StripeException;
    }

    @PostConstruct
    void connect() {
        Stripe.enableTelemetry = false;
        client = StripeClient.builder()
                .setApiKey(secretKey)
                .setApiBase(address)
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(READ_MILLIS)
                .setMaxNetworkRetries(0)
                .build();
    }

    /**
     * Calls, unless the processor is left alone for a moment.
     *
     * @param onFailure what is said instead where the processor answers with an error
     * @param onRest what is said instead where it is not asked, or talks nonsense
     */
    <T> T call(Call<T> call, Function<StripeException, T> onFailure, Function<String, T> onRest) {
        if (!breaker.mayCall()) {
            return onRest.apply("the processor is left alone for a moment");
        }
        boolean answered = false;
        try {
            T result = call.make(client);
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
    static boolean isFinal(StripeException failure) {
        return !isOutage(failure) && failure.getStatusCode() == 400;
    }

    /** What was asked about does not exist over there. */
    static boolean isMissing(StripeException failure) {
        return !isOutage(failure) && failure.getStatusCode() == 404;
    }

    /** Codes only: a message of the processor may quote what it was sent. */
    static String reason(StripeException failure) {
        return failure.getClass().getSimpleName() + " " + failure.getStatusCode() + " " + failure.getCode()
                + " request " + failure.getRequestId();
    }

    static String log(String what, String why) {
        LOG.log(Level.WARNING, () -> what + ": " + why);
        return why;
    }
}
