package fr.societaire.identity;

import fr.societaire.identity.domain.Account;
import fr.societaire.identity.internal.AccountRegister;
import fr.societaire.identity.internal.DeviceRows;
import fr.societaire.identity.internal.LockRows;
import fr.societaire.identity.internal.SessionRows;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.SupportCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Locks and their end, for those who have proof that it is the member who asks. They join the caller's transaction. */
@Stateless
@PermitAll
public class Lockouts {
    @Inject
    LockRows rows;

    @Inject
    AccountRegister accounts;

    @Inject
    SessionRows sessions;

    @Inject
    DeviceRows devices;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    public LockState of(MemberNumber member) {
        Optional<Instant> frozen = accounts.find(member).flatMap(Account::frozenAt);
        var failures = rows.ofStrangers(member, clock.instant());
        return new LockState(failures.count(), failures.lockedUntilAt(clock.instant()), frozen);
    }

    /**
     * Ends the lock at once, on every door of the member, and forgets his failures. An account that is frozen stays so.
     *
     * @param cause in one word, for the journal: {@code recovery}, {@code desk}
     */
    public SupportCode unlock(MemberNumber member, Actor by, String cause) {
        rows.clear(member);
        return journal.write(Happening.of(Deed.UNLOCKED).about(member).by(by).with("cause", cause));
    }

    /**
     * Closes the account to everybody: its sessions end, its devices are strangers again, and its password opens nothing
     * until a recovery has replaced it.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when there is no account
     */
    public SupportCode freeze(MemberNumber member, Actor by, FreezeCause cause) {
        Instant now = clock.instant();
        accounts.find(member).orElseThrow(Refusal.NOT_FOUND::toException).freeze(now);
        sessions.revokeAllOf(member, Optional.empty(), now);
        devices.forgetAllOf(member);
        return journal.write(Happening.of(Deed.FROZEN).about(member).by(by).with("cause", cause));
    }
}
