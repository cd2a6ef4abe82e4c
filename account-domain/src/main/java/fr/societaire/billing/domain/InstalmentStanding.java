package fr.societaire.billing.domain;

/** How an instalment stands on a given day, as the member reads it. */
public enum InstalmentStanding {
    /** Its due day is today or still to come. */
    UPCOMING,
    /** Its due day is over and it is not paid. */
    LATE,
    PAID
}
