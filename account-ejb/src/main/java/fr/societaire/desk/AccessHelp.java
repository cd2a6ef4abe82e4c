package fr.societaire.desk;

import fr.societaire.activation.ProvisionalCodes;
import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.desk.internal.DeskAct;
import fr.societaire.desk.internal.DeskActs;
import fr.societaire.desk.internal.Warrant;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.identity.Accounts;
import fr.societaire.identity.DictatedCodes;
import fr.societaire.identity.DictationOutcome;
import fr.societaire.identity.Lockouts;
import fr.societaire.identity.RequiredAction;
import fr.societaire.identity.RequiredActions;
import fr.societaire.journal.Actor;
import fr.societaire.recovery.RecoveryLinks;
import fr.societaire.risk.SignInRisk;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What an advisor may do so that a member gets back in. Each takes the right and a caller who has proved who he is, and is
 * told to the member. None lets an advisor see, set or use a secret of the member's.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class AccessHelp {
    @Inject
    Warrants warrants;

    @Inject
    DeskActs acts;

    @Inject
    RecoveryLinks recovery;

    @Inject
    Accounts accounts;

    @Inject
    Lockouts lockouts;

    @Inject
    RequiredActions actions;

    @Inject
    DictatedCodes dictated;

    @Inject
    ProvisionalCodes activation;

    @Inject
    SignInRisk risk;

    /** Ends a lock at once. Who has locked it may have guessed near: the member chooses another password when he is in. */
    public void unlock(VisitId visit) {
        Warrant warrant = warrants.demand(StaffRight.UNLOCK, visit);
        lockouts.unlock(warrant.member(), Actor.advisor(warrant.staff().pseudonym()), "desk");
        if (accounts.exists(warrant.member())) {
            actions.require(warrant.member(), RequiredAction.CHANGE_PASSWORD);
        }
        acts.done(warrant.staff(), warrant.member(), DeskAct.UNLOCKED);
    }

    /** The number to read to the member, who is asked to note it. */
    public MemberNumber giveIdentifier(VisitId visit) {
        Warrant warrant = warrants.demand(StaffRight.GIVE_IDENTIFIER, visit);
        acts.done(warrant.staff(), warrant.member(), DeskAct.IDENTIFIER_GIVEN);
        return warrant.member();
    }

    /**
     * Has the link of a new password sent to the e-mail on file. The advisor never sees it.
     *
     * @return whether there was somewhere to send it; nothing is done otherwise
     */
    public boolean sendResetLink(VisitId visit) {
        Warrant warrant = warrants.demand(StaffRight.SEND_RESET_LINK, visit);
        boolean sent = recovery.send(warrant.member());
        if (sent) {
            acts.done(warrant.staff(), warrant.member(), DeskAct.RESET_LINK_SENT);
        }
        return sent;
    }

    /**
     * A code to read to a member whose own does not arrive. It works on the page he is waiting on, in his browser, after his
     * password, and nowhere else: who dictates it cannot use it. Somebody else's waiting page is nobody's.
     *
     * @param reference what the member reads under the field of the code
     */
    public DictationOutcome dictateCode(VisitId visit, String reference) {
        Warrant warrant = warrants.demand(StaffRight.DICTATE_CODE, visit);
        if (dictated.waiting(reference).filter(warrant.member()::equals).isEmpty()) {
            return new DictationOutcome.NobodyWaits();
        }
        DictationOutcome outcome = dictated.issue(reference, warrant.staff().pseudonym());
        if (outcome instanceof DictationOutcome.Dictated) {
            acts.done(warrant.staff(), warrant.member(), DeskAct.CODE_DICTATED);
        }
        return outcome;
    }

    /**
     * Has a new code of first connection sent; the one before is worth nothing any more.
     *
     * @return whether it left: not where the member has no such channel, or no need of a code
     */
    public boolean renewActivation(VisitId visit, CodeRoute route) {
        Warrant warrant = warrants.demand(StaffRight.RENEW_ACTIVATION, visit);
        boolean sent = activation.send(warrant.member(), route);
        if (sent) {
            acts.done(warrant.staff(), warrant.member(), DeskAct.ACTIVATION_RENEWED);
        }
        return sent;
    }

    /**
     * Lifts a refusal by security, once the advisor has read where the attempts came from. The password may be known to
     * whoever made them: the member chooses another before anything else.
     *
     * @return whether a refusal stood
     */
    public boolean liftRestriction(VisitId visit) {
        Warrant warrant = warrants.demand(StaffRight.LIFT_RESTRICTION, visit);
        boolean lifted =
                risk.lift(warrant.member(), Actor.advisor(warrant.staff().pseudonym()));
        if (lifted) {
            actions.require(warrant.member(), RequiredAction.CHANGE_PASSWORD);
            acts.done(warrant.staff(), warrant.member(), DeskAct.RESTRICTION_LIFTED);
        }
        return lifted;
    }
}
