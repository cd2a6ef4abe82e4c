package fr.societaire.payment.internal;

import fr.societaire.shared.PaymentId;
import java.util.Optional;

/**
 * A notification of the processor, its signature verified. It is believed in nothing but that something happened.
 *
 * @param kind the processor's own name for it
 * @param payment what it is about, empty when it names none of ours
 */
public record ProcessorEvent(String id, String kind, Optional<PaymentId> payment) {}
