package fr.societaire.payment.internal;

import fr.societaire.shared.PaymentId;

/** Something has happened to a payment at the processor, who is to be asked what. */
public record PaymentNoticed(PaymentId payment) {}
