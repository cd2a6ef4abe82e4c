package fr.societaire.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a test: stands still until moved. */
@ApplicationScoped
@Alternative
@Priority(1)
public class TestClock implements InstantSource {
    /** A Tuesday, 12:00 in Paris. */
    public static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    private volatile Instant now = NOON;

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void set(Instant instant) {
        now = instant;
    }

    void reset() {
        now = NOON;
    }
}
