package fr.societaire.billing.domain;

/**
 * Whether an instalment is still owed. {@code PAID} is final: nothing, an import least of all, makes it owed again, but a
 * direct debit that the bank sends back, because it then was not paid.
 */
public enum InstalmentStatus {
    DUE,
    PAID
}
