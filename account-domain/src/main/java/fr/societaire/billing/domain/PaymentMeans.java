package fr.societaire.billing.domain;

/** By what an instalment was paid. */
public enum PaymentMeans {
    CARD,
    DIRECT_DEBIT,
    TRANSFER,
    CHEQUE
}
