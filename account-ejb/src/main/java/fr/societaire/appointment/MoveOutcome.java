package fr.societaire.appointment;

/** What became of the wish for another hour. Whatever it is but the first, the appointment stands as it was. */
public enum MoveOutcome {
    MOVED,
    /** Somebody else has the last seat, or the hour is not offered any more. */
    TAKEN,
    /** It was moved as often as its member may: the desk moves it. */
    TOO_OFTEN,
    /** It has begun, or is cancelled, or there is none. */
    OVER
}
