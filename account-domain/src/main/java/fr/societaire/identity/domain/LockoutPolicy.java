package fr.societaire.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a door locks, and for how long. Every step of a sign-in and every kind of caller follows this one policy. So many
 * consecutive failures lock for so long from the last; a try during the lock makes it begin anew, up to a ceiling from its
 * start; failures are forgotten after a quiet time as long as a lock.
 *
 * @param threshold consecutive failures that lock, 3 to 10 (CNIL, délibération 2022-100: ten at most)
 * @param duration of the lock from the last try, and of the quiet after which failures are forgotten
 * @param ceiling the longest lock from its start, whatever is tried meanwhile
 */
public record LockoutPolicy(int threshold, Duration duration, Duration ceiling) {
    private static final int LEAST = 3;
    private static final int MOST = 10;

    public LockoutPolicy {
        if (threshold < LEAST || threshold > MOST) {
            throw new IllegalArgumentException("a lock needs 3 to 10 failures, not " + threshold);
        }
        if (!duration.isPositive() || ceiling.compareTo(duration) < 0) {
            throw new IllegalArgumentException("a lock lasts some time, and its ceiling is not below it");
        }
    }

    /** What has lapsed is gone: a lock that ended, failures after which it was quiet. */
    public Failures asOf(Failures failures, Instant now) {
        boolean over = failures.lockedUntil()
                .map(end -> !now.isBefore(end))
                .orElseGet(() -> failures.lastAt()
                        .filter(last -> !now.isBefore(last.plus(duration)))
                        .isPresent());
        return over ? Failures.NONE : failures;
    }

    /** One more failure, or one more try during the lock. */
    public Failures failed(Failures before, Instant now) {
        Failures failures = asOf(before, now);
        if (failures.lockedAt().isPresent()) {
            return locked(failures.lockedAt().get(), now);
        }
        return failures.count() + 1 >= threshold
                ? locked(now, now)
                : new Failures(failures.count() + 1, Optional.of(now), Optional.empty(), Optional.empty());
    }

    /** Failures that are left before the lock; 0 while it holds. */
    public int triesLeft(Failures failures, Instant now) {
        return threshold - asOf(failures, now).count();
    }

    private Failures locked(Instant since, Instant now) {
        Instant latest = since.plus(ceiling);
        Instant end = now.plus(duration);
        return new Failures(
                threshold, Optional.of(now), Optional.of(since), Optional.of(end.isBefore(latest) ? end : latest));
    }
}
