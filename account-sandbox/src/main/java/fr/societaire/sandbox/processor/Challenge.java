package fr.societaire.sandbox.processor;

import java.time.Duration;
import java.time.Instant;

/** The bank's question to the holder. It is answered once. */
public record Challenge(String id, String session, CardFace card, Instant asked, Verdict verdict) implements Fact {
    /** How long the bank waits. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What became of it; {@code SUPERSEDED}: another card was tried, or the session ended. */
    public enum Verdict {
        PENDING,
        APPROVED,
        REFUSED,
        TIMED_OUT,
        SUPERSEDED
    }

    Instant deadline() {
        return asked.plus(PATIENCE);
    }

    boolean pending() {
        return verdict == Verdict.PENDING;
    }

    Challenge answered(Verdict answer) {
        return new Challenge(id, session, card, asked, answer);
    }
}
