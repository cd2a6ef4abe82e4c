package fr.societaire.activation.internal;

import fr.societaire.activation.ProveIdentity;
import fr.societaire.activation.domain.ActivationAttempt;
import fr.societaire.activation.domain.ActivationQuota;
import fr.societaire.identity.Accounts;
import fr.societaire.member.MemberIdentity;
import fr.societaire.member.Members;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Whether three facts are those of a member who has no account yet: always the same look-ups, whatever was typed. */
@Dependent
public class IdentityProof {
    /** Shorter than any insurer's: nobody has it. */
    private static final MemberNumber NOBODY = new MemberNumber("0000");

    @Inject
    Members members;

    @Inject
    Accounts accounts;

    @Inject
    OpeningFiles openings;

    @Inject
    ActivationAttempts attempts;

    @Inject
    ActivationLimits limits;

    @Inject
    Bearers bearers;

    ActivationAttempt.Origin origin(ProveIdentity command) {
        return new ActivationAttempt.Origin(
                bearers.digest("activation-address", command.address()),
                bearers.digest("activation-number", accounts.normalForm(command.number())));
    }

    boolean mayTry(ActivationAttempt.Origin origin, Instant now) {
        Instant since = now.minus(ActivationQuota.WINDOW);
        return limits.quota()
                .allowsProof(
                        attempts.failuresFrom(origin.address(), since), attempts.failuresFor(origin.number(), since));
    }

    Optional<MemberNumber> matching(ProveIdentity command) {
        MemberNumber number = number(command.number());
        // Of one who has an account, or must prove himself by a code, nothing is read either: the answer takes no
        // longer
        // than for nobody.
        boolean hasAccount = accounts.exists(number);
        boolean usesCode = openings.usesCode(number);
        MemberNumber asked = hasAccount || usesCode ? NOBODY : number;
        return members.matching(asked, command.birthDate(), command.postcode()).map(MemberIdentity::number);
    }

    private MemberNumber number(String typed) {
        String normal = accounts.normalForm(typed);
        return MemberNumber.isNumber(normal) ? new MemberNumber(normal) : NOBODY;
    }
}
