package fr.societaire.recovery;

import java.time.Instant;

/** Whether a proof opens the page where the password is chosen. Looking changes nothing. */
public sealed interface DoorOutcome {
    /** It does, until the link or code ends. */
    record Open() implements DoorOutcome {}

    /** ACC-107: its time is over; also the answer for a proof that never was one. */
    record Expired() implements DoorOutcome {}

    /** ACC-108: it has served, at {@code at}. */
    record Used(Instant at) implements DoorOutcome {}

    /** ACC-106: it was replaced; the newest was sent at {@code newestSentAt}. */
    record Superseded(Instant newestSentAt) implements DoorOutcome {}
}
