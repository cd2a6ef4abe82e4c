package fr.societaire.telephone.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the queue of the telephone was at a moment.
 *
 * @param waiting how many callers wait
 * @param delay how long who calls now waits, as the telephone system reckons it
 */
public record QueueReading(int waiting, Duration delay, Instant measuredAt) {
    /** What is older says nothing of now. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 10_000;

    /** Refuses what no queue is like with an {@link IllegalArgumentException}. */
    public QueueReading {
        if (waiting < 0 || waiting > MOST || delay.isNegative() || delay.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no queue: " + waiting + " callers, " + delay);
        }
    }

    /** Whether it still says something, a clock a little ahead of ours forgiven. */
    public boolean isFreshAt(Instant now) {
        return Duration.between(measuredAt, now).abs().compareTo(FRESH) <= 0;
    }

    /** In whole minutes, never told too short; 0 for less than one. */
    public long minutes() {
        return delay.compareTo(Duration.ofMinutes(1)) < 0 ? 0 : Math.ceilDiv(delay.toSeconds(), 60L);
    }
}
