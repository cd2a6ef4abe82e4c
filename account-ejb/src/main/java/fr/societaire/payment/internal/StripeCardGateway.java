package fr.societaire.payment.internal;

import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionRetrieveParams;
import fr.societaire.payment.domain.ProcessorAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** The processor's hosted Checkout pages. */
@ApplicationScoped
public class StripeCardGateway implements CardGateway {
    @Inject
    StripeLine line;

    @Override
    public PageAnswer openPage(PageRequest request) {
        var options = RequestOptions.builder()
                .setIdempotencyKey(request.payment().value())
                .build();
        return line.call(
                client -> opened(client.v1().checkout().sessions().create(StripePage.of(request), options)),
                failure -> StripeLine.isFinal(failure)
                        ? new PageAnswer.Rejected(StripeLine.reason(failure))
                        : new PageAnswer.Unreachable(StripeLine.reason(failure)),
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
        return line.call(
                client -> StripeReading.answer(client.v1().checkout().sessions().retrieve(session, everything)),
                failure -> new ProcessorAnswer.Unreachable(StripeLine.reason(failure)),
                ProcessorAnswer.Unreachable::new);
    }

    @Override
    public void close(String session) {
        line.call(
                client -> client.v1().checkout().sessions().expire(session).getStatus(),
                // Paid or closed meanwhile: the next reading will tell.
                failure -> StripeLine.log("a page could not be closed", StripeLine.reason(failure)),
                why -> StripeLine.log("a page could not be closed", why));
    }
}
