package fr.societaire.identity.internal;

import fr.societaire.identity.AccountLocked;
import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.domain.Failures;
import fr.societaire.identity.internal.LockRows.Held;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.SupportCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Counts failures, in short transactions before and after a password is compared, never during. A try is reserved before
 * it is judged: of two hundred at once, on any number of servers, no more are judged than the lock allows. What is
 * reserved by a server that died is free again after half a minute.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LockGate {
    private static final Duration LONGEST_JUDGEMENT = Duration.ofSeconds(30);

    @Inject
    LockRows rows;

    @Inject
    Journal journal;

    @Inject
    Event<AccountLocked> locked;

    @Inject
    InstantSource clock;

    /**
     * Reserves a try. What is returned is the answer if there is none to have: locked, or too many being judged, or
     * somebody else at this door in this moment.
     */
    public Optional<FirstFactorOutcome> enter(Knock knock) {
        Instant now = clock.instant();
        return rows.holdUnlessTaken(knock.door(), knock.member(), now)
                .map(held -> reserved(knock, held, now))
                .orElseGet(() -> Optional.of(new FirstFactorOutcome.Busy()));
    }

    private Optional<FirstFactorOutcome> reserved(Knock knock, Held held, Instant now) {
        if (held.failures().lockedUntilAt(now).isPresent()) {
            return Optional.of(prolonged(knock, held, now));
        }
        if (held.failures().count() + held.judging() >= rows.policy().threshold()) {
            return Optional.of(new FirstFactorOutcome.Busy());
        }
        rows.write(new Held(held.door(), held.failures(), held.judging() + 1), now.plus(LONGEST_JUDGEMENT));
        return Optional.empty();
    }

    /** The reserved try was wrong. */
    public FirstFactorOutcome failed(Knock knock) {
        Instant now = clock.instant();
        Held held = rows.hold(knock.door(), knock.member(), now);
        Failures failures = rows.policy().failed(held.failures(), now);
        release(held, failures, now);
        Optional<Instant> until = failures.lockedUntilAt(now);
        until.ifPresent(end -> knock.member().ifPresent(member -> locked.fire(new AccountLocked(member, now, end))));
        SupportCode code =
                journal.write(happening(knock, until.isPresent() ? Deed.LOCKED : Deed.SIGN_IN_REFUSED, until));
        return until.<FirstFactorOutcome>map(end -> new FirstFactorOutcome.Locked(end, code))
                .orElseGet(() -> new FirstFactorOutcome.Refused(rows.policy().threshold() - failures.count(), code));
    }

    /** The reserved try was right: failures before it are forgotten. */
    public void passed(Knock knock) {
        Instant now = clock.instant();
        Held held = rows.hold(knock.door(), knock.member(), now);
        release(held, Failures.NONE, now);
    }

    /** The reserved try was not judged, by our own fault: it never was. */
    public void withdrawn(Knock knock) {
        Instant now = clock.instant();
        Held held = rows.hold(knock.door(), knock.member(), now);
        release(held, held.failures(), now);
    }

    /** Nothing is compared, for the network has failed too often. */
    public FirstFactorOutcome turnedAway(Knock knock, Instant until) {
        SupportCode code = journal.write(happening(knock, Deed.NETWORK_LIMITED, Optional.of(until)));
        return new FirstFactorOutcome.TooManyTries(until, code);
    }

    private void release(Held held, Failures failures, Instant now) {
        rows.write(new Held(held.door(), failures, Math.max(0, held.judging() - 1)), now.plus(LONGEST_JUDGEMENT));
    }

    private FirstFactorOutcome prolonged(Knock knock, Held held, Instant now) {
        Failures longer = rows.policy().failed(held.failures(), now);
        rows.write(new Held(held.door(), longer, held.judging()), now.plus(LONGEST_JUDGEMENT));
        Instant end = longer.lockedUntil().orElseThrow();
        SupportCode code = journal.write(happening(knock, Deed.LOCK_PROLONGED, Optional.of(end)));
        return new FirstFactorOutcome.Locked(end, code);
    }

    private static Happening happening(Knock knock, Deed deed, Optional<Instant> until) {
        Happening told = Happening.of(deed)
                .about(knock.member())
                .by(Actor.member())
                .from(knock.origin().address(), knock.origin().userAgent());
        return until.map(end -> told.with("until", end)).orElse(told);
    }
}
