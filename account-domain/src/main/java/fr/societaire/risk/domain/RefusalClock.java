package fr.societaire.risk.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a refusal stands: a day from the last attempt, so that each new one begins the day anew, but never longer than
 * a ceiling after the first, so that nobody is kept out for ever by somebody else's stubbornness.
 *
 * @param standing from the last attempt
 * @param ceiling from the first attempt
 */
public record RefusalClock(Duration standing, Duration ceiling) {
    /** Refuses a ceiling below the standing. */
    public RefusalClock {
        if (ceiling.compareTo(standing) < 0) {
            throw new IllegalArgumentException("the ceiling is below the standing");
        }
    }

    /** The end of a refusal that began with one attempt and was last met by another. */
    public Instant endOf(Instant firstAttempt, Instant lastAttempt) {
        Instant byLast = lastAttempt.plus(standing);
        Instant byFirst = firstAttempt.plus(ceiling);
        return byLast.isBefore(byFirst) ? byLast : byFirst;
    }
}
