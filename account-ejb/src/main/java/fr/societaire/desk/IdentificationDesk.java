package fr.societaire.desk;

import fr.societaire.desk.internal.Warrant;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.identification.IdentificationFiles;
import fr.societaire.identification.IdentificationView;
import fr.societaire.identification.OpenIdentification;
import fr.societaire.identification.OpenOutcome;
import fr.societaire.shared.Role;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The reinforced identification of a member who has lost all that opens his account: asked for by an advisor, for a caller
 * who has proved who he is, and decided on by a colleague ({@link IdentificationDecisions}).
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class IdentificationDesk {
    @Inject
    Warrants warrants;

    @Inject
    IdentificationFiles files;

    /** The file that is live, else the last one. */
    public Optional<IdentificationView> of(VisitId visit) {
        return files.of(
                warrants.demand(StaffRight.REQUEST_IDENTIFICATION, visit).member());
    }

    /**
     * Opens one.
     *
     * @param email an address the member reads now
     * @param mobile blank where he has none
     */
    public OpenOutcome open(VisitId visit, String email, String mobile) {
        Warrant warrant = warrants.demand(StaffRight.REQUEST_IDENTIFICATION, visit);
        return files.open(new OpenIdentification(warrant.member(), email, mobile, warrant.staff()));
    }

    /** Sends the link again to the same address. */
    public void renewLink(VisitId visit) {
        Warrant warrant = warrants.demand(StaffRight.REQUEST_IDENTIFICATION, visit);
        files.renewLink(warrant.member(), warrant.staff());
    }

    /** Gives it up. */
    public void cancel(VisitId visit) {
        Warrant warrant = warrants.demand(StaffRight.REQUEST_IDENTIFICATION, visit);
        files.cancel(warrant.member(), warrant.staff());
    }
}
