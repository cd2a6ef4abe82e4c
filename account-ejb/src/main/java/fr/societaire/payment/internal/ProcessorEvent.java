package fr.societaire.payment.internal;

import fr.societaire.shared.PaymentId;
import java.util.Optional;

/**
 * A notification of the processor, its signature verified. It is believed in nothing but that something happened.
 *
 * @param kind the processor's own name for it
 * @param subject the processor's reference of what it is about, empty when it has none
 * @param payment which of our payments it names, empty when it names none
 * @param charge which charge it is about, where it names no payment: a dispute knows nothing else
 */
public record ProcessorEvent(
        String id, String kind, String subject, Optional<PaymentId> payment, Optional<String> charge) {

    /** Whether it tells of money given back: a refund of its own, or a charge by what was given back of it. */
    public boolean isOfRefund() {
        return kind.startsWith("refund.") || kind.startsWith("charge.refund");
    }
}
