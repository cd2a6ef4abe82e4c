package fr.societaire.desk;

import fr.societaire.activation.MissingDocuments;
import fr.societaire.activation.PaperInReview;
import fr.societaire.desk.internal.DeskActs;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.journal.Deed;
import fr.societaire.paper.PaperFile;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * The papers members have sent to prove who they are: looked at one by one, accepted or refused with a reason the member
 * reads. Copies of identity papers are for those only whose role it is.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class PaperReview {
    @Inject
    Warrants warrants;

    @Inject
    MissingDocuments papers;

    @Inject
    DeskActs acts;

    /**
     * What waits for a decision, longest first.
     *
     * @param page from 1
     */
    public List<PaperInReview> waiting(int page) {
        warrants.demand(StaffRight.REVIEW_IDENTIFICATION);
        return papers.waiting(page);
    }

    /** The copy. */
    public PaperFile read(MemberNumber member, String paper) {
        warrants.demand(StaffRight.REVIEW_IDENTIFICATION);
        return papers.read(member, paper);
    }

    /** It will do; the member is told when it was the last thing in the way. */
    public void accept(MemberNumber member, String paper) {
        StaffMember staff = warrants.demand(StaffRight.REVIEW_IDENTIFICATION);
        papers.accept(member, paper);
        acts.write(Deed.DESK_PAPERS_ACCEPTED, staff, member, Map.of());
    }

    /** It will not do; the member is told why. */
    public void refuse(MemberNumber member, String paper, String reason) {
        StaffMember staff = warrants.demand(StaffRight.REVIEW_IDENTIFICATION);
        papers.refuse(member, paper, reason);
        acts.write(Deed.DESK_PAPERS_REFUSED, staff, member, Map.of("reason", reason));
    }
}
