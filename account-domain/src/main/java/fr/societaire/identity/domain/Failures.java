package fr.societaire.identity.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The failures of one step at one door, as {@link LockoutPolicy} counts them.
 *
 * @param count consecutive failures; 0 to the threshold
 * @param lastAt when the last failure, or the last try during a lock, was; absent when there is none
 * @param lockedAt when the lock began; absent when there is none
 * @param lockedUntil when it ends (excluded); absent with {@code lockedAt}
 */
public record Failures(int count, Optional<Instant> lastAt, Optional<Instant> lockedAt, Optional<Instant> lockedUntil) {
    public static final Failures NONE = new Failures(0, Optional.empty(), Optional.empty(), Optional.empty());

    public Failures {
        if (count < 0 || lockedAt.isPresent() != lockedUntil.isPresent()) {
            throw new IllegalArgumentException("failures are counted from zero, and a lock has two ends");
        }
    }

    /** The end of the lock that holds at this moment; empty when none does. */
    public Optional<Instant> lockedUntilAt(Instant now) {
        return lockedUntil.filter(now::isBefore);
    }
}
