package fr.societaire.identity;

import fr.societaire.factor.HeldFactors;
import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.internal.AccountRegister;
import fr.societaire.identity.internal.Admission;
import fr.societaire.identity.internal.AttemptLedger;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * The sign-in of a member for whom an identity federation vouches: in the place of the password, not of the rules. A lock
 * holds at the door of strangers; a frozen account, a refused place and what the member holds are asked as after a
 * password. Joins the caller's transaction; the caller has the proof, it is not asked again here.
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
    Admission admission;

    @Inject
    SecondFactors factors;

    @Inject
    AttemptLedger attempts;

    @Inject
    Sessions sessions;

    /**
     * Lets him in, if his account is open and what he has shown is enough. Never rolled back: a refusal stands.
     *
     * @param proved the federation's word, and perhaps that a channel is his
     * @param sure whether the federation has itself made sure in two ways (eIDAS substantial or high)
     */
    public FederatedEntry enter(MemberNumber member, Set<SignInFactor> proved, boolean sure, SignInOrigin origin) {
        Optional<Device> device = devices.known(Optional.of(member), origin.device());
        if (!accounts.exists(member)) {
            return new FederatedEntry.Closed("no-account");
        }
        if (device.isEmpty() && locks.of(member).lockedUntil().isPresent()) {
            return new FederatedEntry.Closed("locked");
        }
        return switch (admission.judgeVouched(member, device, sure, origin)) {
            case Admission.Verdict.Refused refused ->
                refused.outcome() instanceof FirstFactorOutcome.RefusedBySecurity
                        ? new FederatedEntry.PlaceRefused()
                        : new FederatedEntry.Closed("frozen");
            case Admission.Verdict.Trusted trusted -> in(member, proved, origin);
            case Admission.Verdict.SecondStep second -> halfWay(member, proved, origin);
        };
    }

    private FederatedEntry halfWay(MemberNumber member, Set<SignInFactor> proved, SignInOrigin origin) {
        HeldFactors held = factors.heldBy(FactorOwner.of(member));
        boolean channelProved = proved.size() > 1;
        if (channelProved && !held.strongOnly()) {
            return in(member, proved, origin);
        }
        return held.strong()
                ? new FederatedEntry.SecondStep(attempts.awaited(member, SignInFactor.FRANCECONNECT, held, origin)
                        .attemptToken())
                : new FederatedEntry.ProofNeeded();
    }

    private FederatedEntry in(MemberNumber member, Set<SignInFactor> proved, SignInOrigin origin) {
        return new FederatedEntry.SignedIn(sessions.open(member, proved, origin));
    }
}
