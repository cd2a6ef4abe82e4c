package fr.societaire.refund.domain;

import java.time.Duration;
import java.time.Instant;

/** When the processor is asked again about a refund. */
public final class RefundPace {
    /** As long as banks send refunds back. */
    static final Duration WATCHED = Duration.ofDays(30);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration DAILY = Duration.ofDays(1);
    private static final int DOUBLINGS = 10;

    /** While it is not done: twice as long each time, an hour at most. */
    static Instant whileUnderWay(int looks, Instant now) {
        Duration grown = FIRST.multipliedBy(1L << Math.min(looks, DOUBLINGS));
        return now.plus(grown.compareTo(LONGEST) > 0 ? LONGEST : grown);
    }

    /** Once it is done: daily, for it may come back; null when that time is over. */
    static Instant onceDone(Instant doneAt, Instant now) {
        Instant next = now.plus(DAILY);
        return next.isAfter(doneAt.plus(WATCHED)) ? null : next;
    }

    private RefundPace() {}
}
