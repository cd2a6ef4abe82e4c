package fr.societaire.notification.domain;

import java.time.Duration;

/**
 * When a message that could not be handed over is tried again, and when it is given up. The first tries are close
 * together, because a member is waiting for a code; each wait is {@code factor} times the one before, so that the twelve
 * tries of {@link #STANDARD} fill one day.
 *
 * @param firstWait between the first and the second try
 * @param factor how much longer each next wait is
 * @param tries how many in all
 * @param longest a message older than this is of no use any more
 */
public record RetryPolicy(Duration firstWait, int factor, int tries, Duration longest) {
    public static final RetryPolicy STANDARD = new RetryPolicy(Duration.ofSeconds(1), 3, 12, Duration.ofHours(24));

    /**
     * How long to wait before the next try.
     *
     * @param attempts tries made so far, at least 1
     */
    public Duration waitAfter(int attempts) {
        return firstWait.multipliedBy((long) Math.pow(factor, attempts - 1.0));
    }

    /**
     * Whether the message is left undelivered.
     *
     * @param age since the message was posted
     */
    public boolean givesUp(int attempts, Duration age) {
        return attempts >= tries || age.plus(waitAfter(attempts)).compareTo(longest) > 0;
    }
}
