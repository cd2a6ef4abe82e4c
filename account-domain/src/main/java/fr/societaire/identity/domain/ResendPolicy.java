package fr.societaire.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often a code may be sent again. Within one attempt each wait is twice the one before: a message that is late does
 * not come sooner for being asked for. Over all attempts, at most so many codes an hour that nobody used: whoever types
 * the codes he gets is never held up, whoever only makes them be sent is.
 *
 * @param firstWait from the first code to the second
 * @param mostAnHour unused codes in one hour
 */
public record ResendPolicy(Duration firstWait, int mostAnHour) {
    private static final int MOST_DOUBLINGS = 10;

    /** Over how long the unused codes are counted. */
    public static final Duration WINDOW = Duration.ofHours(1);

    /** When the next code may be sent in an attempt where {@code timesSent} were, the last at {@code lastSentAt}. */
    public Instant nextAfter(int timesSent, Instant lastSentAt) {
        return lastSentAt.plus(firstWait.multipliedBy(1L << Math.min(timesSent - 1, MOST_DOUBLINGS)));
    }

    /**
     * Until when no code is sent to this member at all; empty when one may be.
     *
     * @param unused when the codes of the last hour that nobody used were sent, newest first
     */
    public Optional<Instant> pausedUntil(List<Instant> unused) {
        return unused.stream().skip(mostAnHour - 1L).findFirst().map(oldest -> oldest.plus(WINDOW));
    }
}
