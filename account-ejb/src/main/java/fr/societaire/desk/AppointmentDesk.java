package fr.societaire.desk;

import fr.societaire.appointment.AgendaPage;
import fr.societaire.appointment.AppointmentView;
import fr.societaire.appointment.Appointments;
import fr.societaire.appointment.BookAppointment;
import fr.societaire.appointment.BookOutcome;
import fr.societaire.appointment.Places;
import fr.societaire.appointment.domain.Place;
import fr.societaire.desk.internal.Visits;
import fr.societaire.desk.internal.Warrant;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.platform.FreeDay;
import fr.societaire.shared.Role;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Appointments at the desk. To give one takes a caller who has proved who he is: an appointment says where a member will be,
 * and with his papers. What becomes of it is said by whoever has the agenda before him.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class AppointmentDesk {
    @Inject
    Warrants warrants;

    @Inject
    Visits visits;

    @Inject
    Appointments appointments;

    @Inject
    Places places;

    /** Where appointments are given. */
    public List<Place> places() {
        return places.open();
    }

    /** When there is a seat left at a place. */
    public List<FreeDay> free(String place) {
        return places.free(place);
    }

    /**
     * Gives one to the member of an open visit.
     *
     * @param bring what he is to have with him; blank for nothing
     */
    public BookOutcome book(VisitId visit, String place, Instant start, String subject, String bring) {
        Warrant warrant = warrants.demand(StaffRight.BOOK_APPOINTMENT, visit);
        return appointments.book(new BookAppointment(warrant.member(), place, start, subject, bring, warrant.staff()));
    }

    /** Those of the member of an open visit. */
    public List<AppointmentView> ofVisit(VisitId visit) {
        StaffMember staff = warrants.demand(StaffRight.FIND_MEMBER);
        return appointments.of(visits.visit(visit, staff).member());
    }

    /**
     * Who comes or is called, the soonest first.
     *
     * @param place the code of one place; empty for all
     * @param page from 1
     */
    public AgendaPage agenda(Optional<String> place, int page) {
        warrants.demand(StaffRight.KEEP_AGENDA);
        return appointments.agenda(place, page);
    }

    /** Gives a seat back; the member is told. */
    public void cancel(String appointment) {
        appointments.cancel(appointment, warrants.demand(StaffRight.KEEP_AGENDA));
    }

    /** Says what became of it. */
    public void conclude(String appointment, boolean held) {
        appointments.conclude(appointment, held, warrants.demand(StaffRight.KEEP_AGENDA));
    }
}
