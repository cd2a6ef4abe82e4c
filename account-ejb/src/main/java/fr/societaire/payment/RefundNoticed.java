package fr.societaire.payment;

import fr.societaire.shared.PaymentId;

/**
 * The processor has told that something happened to money given back of this payment; what, it is to be asked. Fired after
 * its notification was taken, outside of any transaction.
 */
public record RefundNoticed(PaymentId payment) {}
