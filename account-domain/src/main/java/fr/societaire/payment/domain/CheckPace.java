package fr.societaire.payment.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When to ask the processor about a payment nobody has reported: a minute after it opened, then every eighty
 * seconds, and just after its page should have closed. No longer, because a member may be waiting, and because whatever
 * broke down, each payment must be final two minutes after all works again.
 */
public final class CheckPace {
    public static final Duration FIRST = Duration.ofMinutes(1);
    public static final Duration LONGEST = Duration.ofSeconds(80);
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final Duration AFTER_CLOSING = Duration.ofSeconds(5);

    /**
     * How long to wait before the processor is asked again.
     *
     * @param checks how many times it was already asked
     */
    public static Duration interval(int checks) {
        Duration grown = FIRST.plus(STEP.multipliedBy(Math.min(checks, 10)));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }

    static Instant next(int checks, Instant pageClosesAt, Instant now) {
        Instant regular = now.plus(interval(checks));
        Instant closing = pageClosesAt.plus(AFTER_CLOSING);
        return closing.isAfter(now) && closing.isBefore(regular) ? closing : regular;
    }

    private CheckPace() {}
}
