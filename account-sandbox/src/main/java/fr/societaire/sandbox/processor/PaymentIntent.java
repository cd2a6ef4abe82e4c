package fr.societaire.sandbox.processor;

import java.time.Instant;

/**
 * The will to pay a session, through as many attempts as it takes.
 *
 * @param status as in the public API: requires_payment_method, requires_action, succeeded or canceled
 * @param challenge the pending challenge when action is required
 */
public record PaymentIntent(
        String id,
        String session,
        Instant created,
        String status,
        PaymentError lastError,
        String latestCharge,
        String challenge,
        Instant canceledAt,
        String cancellationReason)
        implements Fact {

    /** Why the last attempt failed. */
    public record PaymentError(Decline decline, String charge, CardFace card) {}

    static PaymentIntent opened(String id, String session, Instant now) {
        return new PaymentIntent(id, session, now, "requires_payment_method", null, null, null, null, null);
    }

    PaymentIntent challenged(String by) {
        return new PaymentIntent(id, session, created, "requires_action", null, latestCharge, by, null, null);
    }

    PaymentIntent failed(Decline decline, Charge charge) {
        var error = new PaymentError(decline, charge.id(), charge.card());
        return new PaymentIntent(id, session, created, "requires_payment_method", error, charge.id(), null, null, null);
    }

    PaymentIntent succeeded(Charge charge) {
        return new PaymentIntent(id, session, created, "succeeded", null, charge.id(), null, null, null);
    }

    PaymentIntent canceled(String reason, Instant now) {
        return new PaymentIntent(id, session, created, "canceled", lastError, latestCharge, null, now, reason);
    }

    boolean over() {
        return status.equals("succeeded") || status.equals("canceled");
    }
}
