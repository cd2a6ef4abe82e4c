package fr.societaire.payment.internal;

import com.stripe.exception.StripeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Kept cards over the processor's official client. */
@ApplicationScoped
public class StripeTokenGateway implements TokenGateway {
    @Inject
    StripeLine line;

    @Override
    public boolean forget(String token) {
        return line.call(
                client -> client.v1().paymentMethods().detach(token).getCustomer() == null,
                StripeTokenGateway::isGone,
                why -> false);
    }

    /** One that belongs to nobody, or does not exist, is forgotten already. */
    private static boolean isGone(StripeException failure) {
        return StripeLine.isFinal(failure) || StripeLine.isMissing(failure);
    }
}
