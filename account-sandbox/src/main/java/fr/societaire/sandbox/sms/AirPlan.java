package fr.societaire.sandbox.sms;

import java.time.Duration;

/**
 * How the air behaves.
 *
 * @param seed of the dice
 * @param loss % of messages that never arrive; their receipt says so
 * @param delay how long a message takes to arrive, in real time
 */
public record AirPlan(long seed, int loss, Duration delay) {
    /** Everything arrives at once. */
    public static final AirPlan CLEAR = new AirPlan(0, 0, Duration.ZERO);
}
