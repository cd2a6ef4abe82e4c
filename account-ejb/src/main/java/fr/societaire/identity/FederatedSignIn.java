package fr.societaire.identity;

import fr.societaire.identity.internal.AccountRegister;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * The sign-in of a member for whom an identity federation vouches: in the place of the password, not of the rules. A lock
 * holds at the door of strangers, a freeze at every door. Joins the caller's transaction; the caller has the proof, it is
 * not asked again here.
 */
@Stateless
@PermitAll
public class FederatedSignIn {
    @Inject
    AccountRegister accounts;

    @Inject
    Lockouts locks;

    @Inject
    Devices devices;

    @Inject
    Sessions sessions;

    /**
     * Lets him in, if his account is open and what he has shown is enough.
     *
     * @param proved the federation's word, and perhaps that a channel is his
     * @param sure whether the federation has itself made sure in two ways (eIDAS substantial or high)
     */
    public FederatedEntry enter(MemberNumber member, Set<SignInFactor> proved, boolean sure, SignInOrigin origin) {
        LockState state = locks.of(member);
        boolean known = devices.known(Optional.of(member), origin.device()).isPresent();
        if (!accounts.exists(member)) {
            return new FederatedEntry.Closed("no-account");
        }
        if (state.frozenAt().isPresent()) {
            return new FederatedEntry.Closed("frozen");
        }
        if (state.lockedUntil().isPresent() && !known) {
            return new FederatedEntry.Closed("locked");
        }
        if (proved.size() == 1 && !sure && !known) {
            return new FederatedEntry.ProofNeeded();
        }
        return new FederatedEntry.SignedIn(sessions.open(member, proved, origin));
    }
}
