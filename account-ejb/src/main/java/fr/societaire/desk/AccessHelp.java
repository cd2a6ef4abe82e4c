package fr.societaire.desk;

import fr.societaire.desk.internal.DeskAct;
import fr.societaire.desk.internal.DeskActs;
import fr.societaire.desk.internal.Warrant;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.recovery.RecoveryLinks;
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
}
