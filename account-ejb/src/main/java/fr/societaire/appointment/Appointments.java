package fr.societaire.appointment;

import fr.societaire.appointment.domain.Appointment;
import fr.societaire.appointment.domain.AppointmentState;
import fr.societaire.appointment.internal.Agenda;
import fr.societaire.appointment.internal.AppointmentNews;
import fr.societaire.appointment.internal.AppointmentShelf;
import fr.societaire.appointment.internal.Booking;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.StaffMember;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The appointments, for the desk that gives them. They join the caller's transaction; the caller has checked the advisor's
 * right and, where one is given, that the caller has proved who he is. What is done is journalled and told here.
 */
@Stateless
@PermitAll
public class Appointments {
    @Inject
    AppointmentShelf shelf;

    @Inject
    Booking booking;

    @Inject
    Agenda agenda;

    @Inject
    AppointmentNews news;

    @Inject
    InstantSource clock;

    /** Gives one. */
    public BookOutcome book(BookAppointment command) {
        return booking.book(command);
    }

    /** Those of a member, the next first, then what is over, newest first; as many as are shown. */
    public List<AppointmentView> of(MemberNumber member) {
        return shelf.of(member);
    }

    /**
     * What comes, and what nobody has concluded, the soonest first.
     *
     * @param place the code of one place; empty for all
     * @param page from 1; anything less is the first
     */
    public AgendaPage agenda(Optional<String> place, int page) {
        return agenda.page(place, Math.max(1, page));
    }

    /** Gives the seat back and tells the member. Refused as stale once it has begun or is over. */
    public void cancel(String id, StaffMember by) {
        Appointment appointment = lock(id);
        appointment.cancel(AppointmentState.CANCELLED_BY_DESK, clock.instant());
        news.cancelled(appointment, Actor.advisor(by.pseudonym()));
    }

    /** Says what became of it. Refused as stale before it has begun, or when somebody has said. */
    public void conclude(String id, boolean held, StaffMember by) {
        Appointment appointment = lock(id);
        appointment.conclude(held, clock.instant());
        news.write(held ? Deed.APPOINTMENT_HELD : Deed.APPOINTMENT_MISSED, appointment, Actor.advisor(by.pseudonym()));
    }

    private Appointment lock(String id) {
        return shelf.lock(id).orElseThrow(Refusal.NOT_FOUND::toException);
    }
}
