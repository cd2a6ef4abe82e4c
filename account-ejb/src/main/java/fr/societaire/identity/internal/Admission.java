package fr.societaire.identity.internal;

import fr.societaire.identity.Device;
import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.identity.domain.Account;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.risk.Approach;
import fr.societaire.risk.RiskVerdict;
import fr.societaire.risk.SignInRisk;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What a first proof is worth here and now, whichever it was: nothing while the account is frozen or the place is refused;
 * all of it in a browser the member trusts when nothing is unusual; else half.
 */
@Dependent
public class Admission {
    @Inject
    AccountRegister accounts;

    @Inject
    SignInRisk risk;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /** What follows a first proof. */
    public sealed interface Verdict {
        record Refused(FirstFactorOutcome outcome) implements Verdict {}

        record Trusted() implements Verdict {}

        record SecondStep() implements Verdict {}
    }

    /** After a password. Never rolled back: a refusal stands. */
    public Verdict judge(MemberNumber member, Optional<Device> device, SignInOrigin origin) {
        return judge(member, device, isTrusted(device), origin);
    }

    /** After the word of somebody who has made {@code sure}, or in a browser of the member: when nothing is unusual it is enough. */
    public Verdict judgeVouched(MemberNumber member, Optional<Device> device, boolean sure, SignInOrigin origin) {
        return judge(member, device, sure || device.isPresent(), origin);
    }

    private Verdict judge(MemberNumber member, Optional<Device> device, boolean enough, SignInOrigin origin) {
        if (accounts.find(member).flatMap(Account::frozenAt).isPresent()) {
            return new Verdict.Refused(frozen(member, origin));
        }
        var approach = new Approach(origin.address(), origin.userAgent(), device.isPresent());
        return switch (risk.judge(member, approach)) {
            case RiskVerdict.High high ->
                new Verdict.Refused(new FirstFactorOutcome.RefusedBySecurity(high.family(), high.until(), high.code()));
            case RiskVerdict.Medium medium -> new Verdict.SecondStep();
            case RiskVerdict.Low low -> enough ? new Verdict.Trusted() : new Verdict.SecondStep();
        };
    }

    private boolean isTrusted(Optional<Device> device) {
        return device.flatMap(Device::trustedUntil)
                .filter(clock.instant()::isBefore)
                .isPresent();
    }

    private FirstFactorOutcome frozen(MemberNumber member, SignInOrigin origin) {
        return new FirstFactorOutcome.Frozen(journal.write(Happening.of(Deed.FROZEN_REFUSED)
                .about(member)
                .by(Actor.member())
                .from(origin.address(), origin.userAgent())));
    }
}
