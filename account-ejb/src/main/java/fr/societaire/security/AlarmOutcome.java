package fr.societaire.security;

import fr.societaire.shared.SupportCode;
import java.time.Instant;

/** What became of an alarm. */
public sealed interface AlarmOutcome {
    /** The link is good: a button raises it. */
    record Ready() implements AlarmOutcome {}

    /** Done: nobody comes in any more. {@code code} opens the incident at the desk. */
    record Raised(SupportCode code) implements AlarmOutcome {}

    /** It was raised with this link before. */
    record AlreadyRaised(Instant at) implements AlarmOutcome {}

    /** A newer alert holds the link that works. */
    record Superseded(Instant newerSentAt) implements AlarmOutcome {}

    /** Too old, or no link at all. */
    record Over() implements AlarmOutcome {}
}
