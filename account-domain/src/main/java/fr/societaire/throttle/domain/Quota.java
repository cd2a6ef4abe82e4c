package fr.societaire.throttle.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How often is too often. A window begins with the first of a series and does not slide: twenty in ten minutes are
 * twenty-one only if all of them came within ten minutes of the first.
 *
 * @param most how many a window holds
 * @param window how long it is
 * @param closure how long the door stays shut once it was too often; zero: until the window ends
 */
public record Quota(int most, Duration window, Duration closure) {
    public Quota {
        if (most < 1 || !window.isPositive() || closure.isNegative()) {
            throw new IllegalArgumentException("no quota: " + most + " in " + window + ", then " + closure);
        }
    }

    /** As it is configured: {@code 20 in PT10M}, or {@code 20 in PT10M then PT15M}. */
    public static Quota parse(String written) {
        String[] words = written.strip().split("\\s+", -1);
        boolean shuts = words.length == 5 && words[3].equals("then");
        if (!(shuts || words.length == 3) || !words[1].equals("in")) {
            throw new IllegalArgumentException("a quota is written «20 in PT10M then PT15M»: " + written);
        }
        Duration closure = shuts ? Duration.parse(words[4]) : Duration.ZERO;
        return new Quota(Integer.parseInt(words[0]), Duration.parse(words[2]), closure);
    }

    public Instant windowEnd(Instant first) {
        return first.plus(window);
    }

    /** When a door shut now opens again, of a window that ends at {@code windowEnd}. */
    public Instant reopening(Instant now, Instant windowEnd) {
        return closure.isZero() ? windowEnd : now.plus(closure);
    }

    /** No end may lie further ahead than this: one that does was written before a demonstration's clock was set back. */
    public Instant furthestEnd(Instant now) {
        return now.plus(window.compareTo(closure) > 0 ? window : closure);
    }
}
