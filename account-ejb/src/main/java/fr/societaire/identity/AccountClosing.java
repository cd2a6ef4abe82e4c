package fr.societaire.identity;

import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.internal.AccountRegister;
import fr.societaire.identity.internal.DeviceRows;
import fr.societaire.identity.internal.SessionRows;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Closes an account so that its member can open it anew by a first connection: his password, his sessions, his devices and
 * his second factors go, his file, his contracts and his papers stay. Joins the caller's transaction; the caller has made
 * sure that it is to be.
 */
@Stateless
@PermitAll
public class AccountClosing {
    @Inject
    AccountRegister accounts;

    @Inject
    SessionRows sessions;

    @Inject
    DeviceRows devices;

    @Inject
    SecondFactors factors;

    @Inject
    InstantSource clock;

    /** Nothing happens to a member who has no account. */
    public void close(MemberNumber member) {
        sessions.revokeAllOf(member, Optional.empty(), clock.instant());
        devices.forgetAllOf(member);
        factors.forget(FactorOwner.of(member));
        accounts.remove(member);
    }
}
