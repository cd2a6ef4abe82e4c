package fr.societaire.welcome.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often the code that tests a channel may be sent.
 *
 * @param between the least time from one code to the next
 * @param perDay codes sent to one member in {@link #DAY} that he did not type
 */
public record TestCodeQuota(Duration between, int perDay) {
    public static final Duration DAY = Duration.ofHours(24);

    /**
     * From when another may be sent; the present or the past means at once, empty means not today.
     *
     * @param unused when codes were sent within the day and not used, newest first
     */
    public Optional<Instant> nextAt(List<Instant> unused, Instant now) {
        if (unused.size() >= perDay) {
            return Optional.empty();
        }
        return Optional.of(unused.isEmpty() ? now : unused.getFirst().plus(between));
    }
}
