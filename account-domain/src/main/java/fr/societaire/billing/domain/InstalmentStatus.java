package fr.societaire.billing.domain;

/** Whether an instalment is still owed. {@code PAID} is final: nothing, an import least of all, makes it owed again. */
public enum InstalmentStatus {
    DUE,
    PAID
}
