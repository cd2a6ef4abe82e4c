package fr.societaire.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * What stands between a member and his space, for the desk.
 *
 * @param failures of strangers' doors, consecutive
 * @param lockedUntil the end of the lock; empty when there is none
 * @param frozenAt since when the account waits for its owner to prove himself anew; empty when it does not
 */
public record LockState(int failures, Optional<Instant> lockedUntil, Optional<Instant> frozenAt) {
    /** Whether nobody but the member himself, from a device of his, or nobody at all gets in. */
    public boolean isClosed(Instant now) {
        return frozenAt.isPresent() || lockedUntil.filter(now::isBefore).isPresent();
    }
}
