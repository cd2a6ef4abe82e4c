package fr.societaire.desk.internal;

import fr.societaire.desk.domain.DeskVisit;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffMember;

/** One advisor may do one thing for one member, now. Only {@link Warrants} makes any. */
public record Warrant(StaffMember staff, DeskVisit visit) {
    public MemberNumber member() {
        return visit.member();
    }
}
