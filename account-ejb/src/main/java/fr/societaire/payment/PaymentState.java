package fr.societaire.payment;

import fr.societaire.payment.domain.CardRefusal;
import java.io.Serializable;
import java.time.Instant;

/** The few states a member can be told: the state machine has more. */
public sealed interface PaymentState extends Serializable {
    /**
     * Paid, and recorded as paid.
     *
     * @param card brand and last four digits, as printed on the receipt
     */
    record Paid(Instant at, String card) implements PaymentState {}

    /**
     * Nothing is debited.
     *
     * @param resumable whether the processor's page is still open for another try
     */
    record Refused(CardRefusal cause, boolean resumable) implements PaymentState {}

    /**
     * Nothing is debited and no bank was asked.
     *
     * @param resumable whether the processor's page is still open
     */
    record Abandoned(boolean resumable) implements PaymentState {}

    /**
     * Nobody knows yet.
     *
     * @param since when we began to wait for the answer
     */
    record BeingChecked(Instant since) implements PaymentState {}
}
