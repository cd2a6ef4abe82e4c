package fr.societaire.desk;

import fr.societaire.desk.domain.CallerFact;
import fr.societaire.desk.domain.CheckState;
import fr.societaire.desk.domain.DeskVisit;
import fr.societaire.desk.internal.CheckDesk;
import fr.societaire.desk.internal.Visits;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.Role;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Proves who is calling, before anything is done for him. The questions are drawn, the answers are compared here and shown
 * nowhere, wrong ones close the desk's help for that member whoever is asked next.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class CallerChecks {
    @Inject
    Warrants warrants;

    @Inject
    Visits visits;

    @Inject
    CheckDesk checks;

    @Inject
    Journal journal;

    /** How the proof stands for this visit. */
    public CheckView of(VisitId id) {
        StaffMember staff = warrants.demand(StaffRight.VERIFY_CALLER);
        return checks.view(visits.visit(id, staff), staff);
    }

    /** Draws the questions; those that are put and not answered stay the same, so that nobody draws until they suit him. */
    public CheckView ask(VisitId id) {
        StaffMember staff = warrants.demand(StaffRight.VERIFY_CALLER);
        return checks.ask(visits.visit(id, staff), staff);
    }

    /** Compares what the caller said; once. */
    public CheckView answer(VisitId id, Map<CallerFact, String> said) {
        StaffMember staff = warrants.demand(StaffRight.VERIFY_CALLER);
        DeskVisit visit = visits.visit(id, staff);
        CheckState state = checks.answer(visit, staff, said);
        journal.write(Happening.of(state == CheckState.PASSED ? Deed.CALLER_VERIFIED : Deed.CALLER_NOT_VERIFIED)
                .about(visit.member())
                .by(Actor.advisor(staff.pseudonym())));
        return checks.view(visit, staff);
    }
}
