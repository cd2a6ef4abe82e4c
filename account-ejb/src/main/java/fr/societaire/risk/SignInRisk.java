package fr.societaire.risk;

import fr.societaire.journal.Actor;
import fr.societaire.risk.domain.Circumstances;
import fr.societaire.risk.domain.RiskLevel;
import fr.societaire.risk.domain.RiskSignal;
import fr.societaire.risk.internal.HabitRows;
import fr.societaire.risk.internal.RefusalDesk;
import fr.societaire.risk.internal.RiskSettings;
import fr.societaire.risk.internal.Scenes;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Judges from where a member comes whose password was right, and learns his habits. Joins the caller's transaction; a
 * refusal must be committed, for it stands.
 */
@Stateless
@PermitAll
public class SignInRisk {
    @Inject
    Scenes scenes;

    @Inject
    HabitRows habits;

    @Inject
    RefusalDesk refusals;

    @Inject
    RiskSettings settings;

    @Inject
    InstantSource clock;

    /** What to make of this approach. A refusal is written down, and begins its day anew with each attempt. */
    public RiskVerdict judge(MemberNumber member, Approach approach) {
        Circumstances now = scenes.of(member, approach, clock.instant());
        Set<RiskSignal> signals = settings.policy().signals(now, habits.of(member, now.at()));
        Optional<RefusalView> last = refusals.of(member);
        boolean standing = last.filter(refusal -> refusal.standsAt(now.at())).isPresent();
        boolean pardoned =
                last.filter(refusal -> refusal.isPardonedAt(now.at())).isPresent();
        if (standing) {
            signals.add(RiskSignal.STANDING_REFUSAL);
        }
        RiskLevel level = settings.policy().level(signals, standing, pardoned);
        return switch (level) {
            case LOW -> new RiskVerdict.Low();
            case MEDIUM -> new RiskVerdict.Medium(signals);
            case HIGH -> refusals.refuse(member, now, signals);
        };
    }

    /** Takes where a full sign-in came from for a habit of the member; fires {@link UnusualSignIn} if it was none before. */
    public void learn(MemberNumber member, Approach approach) {
        scenes.learn(member, approach, clock.instant());
    }

    /**
     * An advisor who has verified the caller lifts the refusal: for a while what would have been refused is only asked for
     * a second factor.
     *
     * @return whether a refusal stood
     */
    public boolean lift(MemberNumber member, Actor by) {
        return refusals.lift(member, by);
    }

    /** The last refusal of a member, whether or not it stands; for the desk. */
    public Optional<RefusalView> refusalOf(MemberNumber member) {
        return refusals.of(member);
    }

    /** The refusal a support code was given for, as its page shows it; empty when the code is of nothing such. */
    public Optional<RefusalNotice> refusal(String code) {
        return refusals.byCode(code);
    }
}
