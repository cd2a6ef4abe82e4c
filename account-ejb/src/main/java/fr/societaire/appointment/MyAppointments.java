package fr.societaire.appointment;

import fr.societaire.appointment.domain.Appointment;
import fr.societaire.appointment.domain.CalendarEntry;
import fr.societaire.appointment.internal.AppointmentShelf;
import fr.societaire.appointment.internal.Booking;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A member's own appointments. Whose they are is in the question: somebody else's does not exist. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyAppointments {
    @Inject
    AppointmentShelf shelf;

    @Inject
    Booking booking;

    /** The next first, then what is over, newest first; as many as are shown. */
    public List<AppointmentView> of(MemberNumber member) {
        return shelf.of(member);
    }

    /** The one of this reference, as it is now. Refused as not found when it is not his. */
    public AppointmentView one(MemberNumber member, String reference) {
        return find(member, reference).map(shelf::view).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** Gives it up; {@code false} when it has begun or is over. Refused as not found when it is not his. */
    public boolean cancel(MemberNumber member, String reference) {
        return booking.cancelByMember(find(member, reference).orElseThrow(Refusal.NOT_FOUND::toException));
    }

    /** Takes another hour at the same place. Refused as not found when it is not his. */
    public MoveOutcome move(MemberNumber member, String reference, Instant start) {
        return booking.move(find(member, reference).orElseThrow(Refusal.NOT_FOUND::toException), start);
    }

    /** For his calendar. Refused as not found when it is not his. */
    public CalendarEntry entry(MemberNumber member, String reference) {
        return shelf.entry(find(member, reference).orElseThrow(Refusal.NOT_FOUND::toException));
    }

    private Optional<Appointment> find(MemberNumber member, String reference) {
        return shelf.latestOf(member, reference);
    }
}
