package fr.societaire.appointment.internal;

import fr.societaire.appointment.domain.Appointment.Seat;
import fr.societaire.appointment.domain.Place;
import fr.societaire.platform.FreeDay;
import fr.societaire.platform.Turns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which seats are free. Whoever takes one at a place waits for whoever is taking another there; a key of the table would
 * refuse a seat taken twice, if they did not. Appointments are compared by their length, not by their beginning: the hours
 * of a place may be moved.
 */
@Dependent
public class Seats {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Turns turns;

    @Inject
    InstantSource clock;

    /** A seat at that hour, held to the end of the transaction; empty when there is none, or the hour is not offered. */
    Optional<Seat> take(Place place, Instant start) {
        turns.take("appointment at " + place.code());
        if (!place.timetable().offers(start, clock.instant())) {
            return Optional.empty();
        }
        List<Integer> taken = taken(place, start, start.plus(place.kind().length())).stream()
                .map(Taken::seat)
                .toList();
        return IntStream.rangeClosed(1, place.seats())
                .filter(seat -> !taken.contains(seat))
                .mapToObj(seat -> new Seat(place, start, seat))
                .findFirst();
    }

    /** Every beginning with a seat left, by day. */
    public List<FreeDay> free(Place place) {
        List<Instant> offered = place.timetable().offeredAt(clock.instant());
        if (offered.isEmpty()) {
            return List.of();
        }
        List<Taken> taken = taken(
                place, offered.getFirst(), offered.getLast().plus(place.kind().length()));
        return FreeDay.of(offered.stream().filter(hasSeat(place, taken)).toList());
    }

    private static Predicate<Instant> hasSeat(Place place, List<Taken> taken) {
        return start -> taken.stream()
                        .filter(one ->
                                one.overlaps(start, start.plus(place.kind().length())))
                        .map(Taken::seat)
                        .distinct()
                        .count()
                < place.seats();
    }

    private record Taken(int seat, Instant start, Instant end) {
        boolean overlaps(Instant from, Instant until) {
            return start.isBefore(until) && end.isAfter(from);
        }
    }

    private List<Taken> taken(Place place, Instant from, Instant until) {
        List<?> rows = em.createNativeQuery("""
                        select seat, starts_at, ends_at from appointment
                        where place_code = ?1 and starts_at < ?3 and ends_at > ?2
                          and state not in ('CANCELLED_BY_MEMBER', 'CANCELLED_BY_DESK')""")
                .setParameter(1, place.code())
                .setParameter(2, Timestamp.from(from))
                .setParameter(3, Timestamp.from(until))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Taken(
                        ((Number) row[0]).intValue(),
                        ((Timestamp) row[1]).toInstant(),
                        ((Timestamp) row[2]).toInstant()))
                .toList();
    }
}
