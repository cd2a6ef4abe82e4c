package fr.societaire.appointment.internal;

import fr.societaire.appointment.BookAppointment;
import fr.societaire.appointment.BookOutcome;
import fr.societaire.appointment.MoveOutcome;
import fr.societaire.appointment.domain.Appointment;
import fr.societaire.appointment.domain.Appointment.Author;
import fr.societaire.appointment.domain.Appointment.Matter;
import fr.societaire.appointment.domain.Appointment.Seat;
import fr.societaire.appointment.domain.AppointmentState;
import fr.societaire.appointment.domain.Place;
import fr.societaire.appointment.domain.PlaceKind;
import fr.societaire.journal.Actor;
import fr.societaire.platform.Turns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes seats and gives them back, in the caller's transaction. A member, then a place, take turns in this order. */
@Dependent
public class Booking {
    @Inject
    PlaceRows places;

    @Inject
    Seats seats;

    @Inject
    AppointmentShelf shelf;

    @Inject
    AppointmentNews news;

    @Inject
    Turns turns;

    @Inject
    InstantSource clock;

    /** One ahead for each member: whoever needs another hour moves it. */
    public BookOutcome book(BookAppointment command) {
        turns.take("appointment of " + command.member().value());
        if (shelf.hasOneAhead(command.member(), clock.instant())) {
            return BookOutcome.ALREADY_ONE;
        }
        Optional<Place> place = places.find(command.place());
        if (place.filter(one -> one.kind() == PlaceKind.TELEPHONE).isPresent()
                && shelf.phone(command.member()).isEmpty()) {
            return BookOutcome.NO_PHONE;
        }
        Optional<Seat> seat = place.flatMap(one -> seats.take(one, command.start()));
        seat.ifPresent(taken -> enter(command, taken));
        return seat.isPresent() ? BookOutcome.BOOKED : BookOutcome.TAKEN;
    }

    private void enter(BookAppointment command, Seat seat) {
        var appointment = Appointment.book(
                shelf.freshName(),
                command.member(),
                seat,
                new Matter(command.subject(), command.bring()),
                new Author(command.by().id().value(), command.by().pseudonym()),
                clock.instant());
        shelf.add(appointment);
        news.booked(appointment, Actor.advisor(command.by().pseudonym()));
    }

    /** Whether there was something to give up. */
    public boolean cancelByMember(Appointment found) {
        Optional<Appointment> ahead = shelf.lock(found.id()).filter(one -> one.isAhead(clock.instant()));
        ahead.ifPresent(one -> {
            one.cancel(AppointmentState.CANCELLED_BY_MEMBER, clock.instant());
            news.cancelled(one, Actor.member());
        });
        return ahead.isPresent();
    }

    /** To another hour at the same place. */
    public MoveOutcome move(Appointment found, Instant start) {
        turns.take("appointment of " + found.member().value());
        Optional<Appointment> ahead = shelf.lock(found.id()).filter(one -> one.isAhead(clock.instant()));
        if (ahead.isEmpty()) {
            return MoveOutcome.OVER;
        }
        if (!ahead.get().mayMove()) {
            return MoveOutcome.TOO_OFTEN;
        }
        Optional<Seat> seat = places.find(found.place()).flatMap(place -> seats.take(place, start));
        seat.ifPresent(to -> move(ahead.get(), to));
        return seat.isPresent() ? MoveOutcome.MOVED : MoveOutcome.TAKEN;
    }

    private void move(Appointment appointment, Seat to) {
        Appointment moved =
                appointment.move(shelf.freshName().id(), to, AppointmentState.CANCELLED_BY_MEMBER, clock.instant());
        shelf.settle();
        shelf.add(moved);
        news.moved(moved, Actor.member());
    }
}
