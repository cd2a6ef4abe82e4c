package fr.societaire.desk.internal;

import fr.societaire.desk.VisitId;
import fr.societaire.desk.domain.DeskVisit;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.CurrentStaff;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What every front door of the desk demands before it does anything: the right, and for an act on a member's account a
 * passed check of who is calling. What is refused is written, in a transaction of its own.
 */
@Dependent
public class Warrants {
    @Inject
    CurrentStaff current;

    @Inject
    Visits visits;

    @Inject
    CheckDesk checks;

    @Inject
    RefusalRecord refusals;

    /** Somebody of the staff who may do this; refused as {@link Refusal#NOT_ALLOWED} otherwise. */
    public StaffMember demand(StaffRight right) {
        StaffMember staff = current.get();
        if (!staff.may(right)) {
            throw refused(staff, Optional.empty(), right, "role");
        }
        return staff;
    }

    /** The same, for the member of an open visit whose caller has proved who he is. */
    public Warrant demand(StaffRight right, VisitId id) {
        StaffMember staff = demand(right);
        DeskVisit visit = visits.visit(id, staff);
        if (!checks.lets(visit, staff)) {
            throw refused(staff, Optional.of(visit.member()), right, "caller");
        }
        return new Warrant(staff, visit);
    }

    private RuntimeException refused(StaffMember staff, Optional<MemberNumber> member, StaffRight right, String lacks) {
        refusals.write(staff, member, right, lacks);
        return Refusal.NOT_ALLOWED.toException();
    }
}
