package fr.societaire.availability.domain;

import java.time.Duration;

/**
 * What the outbox shows of one channel.
 *
 * @param longestWait how long the oldest message that should have left has waited; zero when none has
 * @param operatorAway whether it waits because the operator is out of reach
 * @param sent messages that left lately
 * @param failed messages given up lately
 */
public record ChannelPulse(Duration longestWait, boolean operatorAway, int sent, int failed) {
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final Duration STOPPED = Duration.ofMinutes(5);
    /** A wrong number or two say nothing of the channel. */
    private static final int MANY_FAILURES = 5;

    public FunctionState state() {
        if (operatorAway && longestWait.compareTo(STOPPED) >= 0) {
            return FunctionState.DOWN;
        }
        boolean failing = failed >= MANY_FAILURES && failed > sent;
        return failing || longestWait.compareTo(LATE) >= 0 ? FunctionState.SLOW : FunctionState.UP;
    }
}
