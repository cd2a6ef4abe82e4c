package fr.societaire.sandbox.processor;

import java.time.Instant;

/**
 * One attempt to take the money. Without a decline it is paid.
 *
 * @param amount in cents
 * @param refunded in cents, so far
 * @param dispute the id of the holder's dispute, or {@code null}
 * @param paymentMethod what was paid with, {@code null} in charges older than kept cards
 */
public record Charge(
        String id,
        String paymentIntent,
        Instant created,
        long amount,
        String currency,
        long refunded,
        CardFace card,
        ThreeDSecure threeDSecure,
        Decline decline,
        String dispute,
        String authorizationCode,
        String paymentMethod)
        implements Fact {

    boolean paid() {
        return decline == null;
    }

    Charge refundedBy(long more) {
        return new Charge(
                id,
                paymentIntent,
                created,
                amount,
                currency,
                refunded + more,
                card,
                threeDSecure,
                decline,
                dispute,
                authorizationCode,
                paymentMethod);
    }
}
