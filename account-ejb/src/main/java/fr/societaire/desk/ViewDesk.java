package fr.societaire.desk;

import fr.societaire.desk.internal.Warrant;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.shared.Role;
import fr.societaire.staff.domain.StaffRight;
import fr.societaire.viewing.AskOutcome;
import fr.societaire.viewing.ConsentOutcome;
import fr.societaire.viewing.ViewStanding;
import fr.societaire.viewing.Views;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Seeing what a caller sees: for whoever has the right, with a caller who has proved who he is, and his code. */
@Stateless
@RolesAllowed(Role.STAFF)
public class ViewDesk {
    @Inject
    Warrants warrants;

    @Inject
    Views views;

    /** Has the member asked; his code goes to him. */
    public AskOutcome ask(VisitId visit) {
        Warrant warrant = warrants.demand(StaffRight.VIEW_AS_MEMBER, visit);
        return views.ask(warrant.staff(), warrant.member());
    }

    /** Opens the view with the code the member has dictated. */
    public ConsentOutcome consent(VisitId visit, String code) {
        Warrant warrant = warrants.demand(StaffRight.VIEW_AS_MEMBER, visit);
        return views.consent(warrant.staff(), warrant.member(), code);
    }

    /** What this advisor has asked of the caller, or is shown. */
    public Optional<ViewStanding> of(VisitId visit) {
        Warrant warrant = warrants.demand(StaffRight.VIEW_AS_MEMBER, visit);
        return views.of(warrant.staff(), warrant.member());
    }

    /** Enough seen. */
    public void end() {
        views.end(warrants.demand(StaffRight.VIEW_AS_MEMBER));
    }
}
