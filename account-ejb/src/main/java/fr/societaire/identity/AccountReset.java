package fr.societaire.identity;

import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
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
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Leaves nothing of what has opened an account until now, for a member who has lost all of it and has proved who he is
 * otherwise: his sessions end, his devices are strangers, his second factors are gone, and his password opens nothing until
 * a recovery has replaced it. A lock ends, for it has nothing to protect any more. Joins the caller's transaction; the caller
 * has made sure that it is to be.
 */
@Stateless
@PermitAll
public class AccountReset {
    @Inject
    AccountRegister accounts;

    @Inject
    SessionRows sessions;

    @Inject
    DeviceRows devices;

    @Inject
    SecondFactors factors;

    @Inject
    LockRows locks;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /**
     * From now on only a recovery leads in.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when there is no account
     */
    public void reset(MemberNumber member, Actor by) {
        Instant now = clock.instant();
        accounts.find(member).orElseThrow(Refusal.NOT_FOUND::toException).freeze(now);
        sessions.revokeAllOf(member, Optional.empty(), now);
        devices.forgetAllOf(member);
        factors.forget(FactorOwner.of(member));
        locks.clear(member);
        journal.write(Happening.of(Deed.ACCESS_RESET).about(member).by(by));
    }
}
