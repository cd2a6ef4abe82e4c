package fr.societaire.identity;

import fr.societaire.identity.internal.AccountRegister;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;

/**
 * The sign-in of a member for whom an identity federation vouches: in the place of the password, not of the rules. Joins
 * the caller's transaction; the caller has the proof, it is not asked again here.
 */
@Stateless
@PermitAll
public class FederatedSignIn {
    @Inject
    AccountRegister accounts;

    @Inject
    Sessions sessions;

    @Inject
    Event<MemberSignedIn> signedIn;

    @Inject
    InstantSource clock;

    /**
     * Lets him in, if his account is open.
     *
     * @param proved what he has shown: the federation's word, and perhaps that a channel is his
     */
    public FederatedEntry enter(MemberNumber member, Set<SignInFactor> proved, SignInOrigin origin) {
        if (!accounts.exists(member)) {
            return new FederatedEntry.Closed("no-account");
        }
        signedIn.fire(new MemberSignedIn(member, clock.instant()));
        return new FederatedEntry.SignedIn(sessions.open(member, proved, origin));
    }
}
