package fr.societaire.appointment;

/** What became of the wish for an appointment. */
public enum BookOutcome {
    /** The member is told. */
    BOOKED,
    /** Somebody else has the last seat, or the hour is not offered any more. */
    TAKEN,
    /** He has one ahead: that one is moved or cancelled. */
    ALREADY_ONE,
    /** No number is on file at which he could be called. */
    NO_PHONE
}
