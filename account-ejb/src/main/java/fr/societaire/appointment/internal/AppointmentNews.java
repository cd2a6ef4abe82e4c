package fr.societaire.appointment.internal;

import fr.societaire.appointment.domain.Appointment;
import fr.societaire.appointment.domain.Place;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Message;
import fr.societaire.notification.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;

/** What happens to an appointment, journalled and told to its member on every channel, in the transaction of it. */
@Dependent
public class AppointmentNews {
    @Inject
    Journal journal;

    @Inject
    ContactPoints contacts;

    @Inject
    AppointmentShelf shelf;

    @Inject
    LetterLinks links;

    @Inject
    AppointmentLetters letters;

    @Inject
    Outbox outbox;

    void booked(Appointment appointment, Actor by) {
        write(Deed.APPOINTMENT_BOOKED, appointment, by);
        tell(appointment, letters::booked);
    }

    void moved(Appointment appointment, Actor by) {
        write(Deed.APPOINTMENT_MOVED, appointment, by);
        tell(appointment, letters::moved);
    }

    public void cancelled(Appointment appointment, Actor by) {
        write(Deed.APPOINTMENT_CANCELLED, appointment, by);
        boolean byDesk = by instanceof Actor.Advisor;
        Place place = shelf.place(appointment);
        contacts.of(appointment.member())
                .forEach(point -> outbox.post(letters.cancelled(point, appointment, place, byDesk)));
    }

    /** On his mobile, where he has one. */
    void remind(Appointment appointment) {
        List<ContactPoint> points = contacts.of(appointment.member());
        points.stream()
                .filter(point -> point.channel() == ContactChannel.MOBILE)
                .findFirst()
                .or(() -> points.stream().findFirst())
                .ifPresent(point -> outbox.post(
                        letters.reminder(point, appointment, shelf.place(appointment), links.of(appointment))));
    }

    public void write(Deed deed, Appointment appointment, Actor by) {
        journal.write(Happening.of(deed)
                .about(appointment.member())
                .by(by)
                .with("reference", appointment.reference())
                .with("place", appointment.place())
                .with("at", appointment.start()));
    }

    /** Everybody who is reached where the member is, each with the same link. */
    private void tell(Appointment appointment, Words words) {
        List<ContactPoint> told = contacts.of(appointment.member());
        if (!told.isEmpty()) {
            URI link = links.of(appointment);
            Place place = shelf.place(appointment);
            told.forEach(point -> outbox.post(words.to(point, appointment, place, link)));
        }
    }

    private interface Words {
        Message to(ContactPoint point, Appointment appointment, Place place, URI link);
    }
}
