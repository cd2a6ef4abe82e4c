package fr.societaire.appointment;

import fr.societaire.appointment.domain.Appointment;
import fr.societaire.appointment.domain.CalendarEntry;
import fr.societaire.appointment.internal.AppointmentShelf;
import fr.societaire.appointment.internal.Booking;
import fr.societaire.appointment.internal.LetterLinks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment by the link of a letter, for a member who is not in. It shows and changes that one and nothing else, says
 * nothing of who he is, and looking, however often, changes nothing: mail scanners open every link.
 */
@Stateless
@PermitAll
public class AppointmentLink {
    @Inject
    LetterLinks links;

    @Inject
    AppointmentShelf shelf;

    @Inject
    Booking booking;

    /** The appointment of this link, as it is now; empty when the link is too old, or of nothing. */
    public Optional<AppointmentView> look(String token) {
        return find(token).map(shelf::view);
    }

    /** Gives it up; {@code false} when there is nothing to give up any more. */
    public boolean cancel(String token) {
        return find(token).filter(booking::cancelByMember).isPresent();
    }

    /** Takes another hour at the same place. */
    public MoveOutcome move(String token, Instant start) {
        return find(token).map(found -> booking.move(found, start)).orElse(MoveOutcome.OVER);
    }

    /** For a calendar. */
    public Optional<CalendarEntry> entry(String token) {
        return find(token).map(shelf::entry);
    }

    private Optional<Appointment> find(String token) {
        return links.reference(token).flatMap(shelf::latest);
    }
}
