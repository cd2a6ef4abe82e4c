package fr.societaire.appointment.internal;

import fr.societaire.appointment.domain.Place;
import fr.societaire.appointment.domain.PlaceKind;
import fr.societaire.platform.domain.OpeningHours;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The places as rows. */
@Dependent
public class PlaceRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** What is new comes in, what is known is brought up to date. */
    public void put(Place place) {
        em.createNativeQuery("""
                        insert into appointment_place
                          (code, kind, name, street, postal_code, town, phone, hours, seats)
                        values (?1, ?2, ?3, cast(?4 as text), cast(?5 as text), cast(?6 as text), ?7, ?8, ?9)
                        on conflict (code) do update set kind = excluded.kind, name = excluded.name,
                          street = excluded.street, postal_code = excluded.postal_code, town = excluded.town,
                          phone = excluded.phone, hours = excluded.hours, seats = excluded.seats, closed_at = null""")
                .setParameter(1, place.code())
                .setParameter(2, place.kind().name())
                .setParameter(3, place.name())
                .setParameter(4, part(place, Place.Address::street))
                .setParameter(5, part(place, Place.Address::postalCode))
                .setParameter(6, part(place, Place.Address::town))
                .setParameter(7, place.phone())
                .setParameter(8, place.hours().written())
                .setParameter(9, place.seats())
                .executeUpdate();
    }

    private static String part(Place place, Function<Place.Address, String> part) {
        return place.address().map(part).orElse(null);
    }

    /** Whatever is not among these takes no appointment any more. */
    public void close(Collection<String> present, Instant now) {
        em.createNativeQuery("""
                        update appointment_place set closed_at = ?1
                        where closed_at is null and code <> all(string_to_array(?2, ','))""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, String.join(",", present))
                .executeUpdate();
    }

    public List<Place> open() {
        return places(em.createNativeQuery("select " + COLUMNS
                        + " from appointment_place where closed_at is null order by kind desc, name, code")
                .getResultList());
    }

    public Optional<Place> find(String code) {
        return places(em.createNativeQuery(
                                "select " + COLUMNS + " from appointment_place where code = ?1 and closed_at is null")
                        .setParameter(1, code == null ? "" : code)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** All of them, closed ones too, by their code: what is booked there still is. */
    Map<String, Place> all() {
        return places(em.createNativeQuery("select " + COLUMNS + " from appointment_place")
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(Place::code, place -> place));
    }

    private static final String COLUMNS = "code, kind, name, street, postal_code, town, phone, hours, seats";

    private static List<Place> places(List<?> rows) {
        return rows.stream().map(row -> place((Object[]) row)).toList();
    }

    private static Place place(Object[] row) {
        Optional<Place.Address> address = Optional.ofNullable((String) row[3])
                .map(street -> new Place.Address(street, (String) row[4], (String) row[5]));
        return new Place(
                (String) row[0],
                PlaceKind.valueOf((String) row[1]),
                (String) row[2],
                address,
                (String) row[6],
                OpeningHours.parse((String) row[7]),
                ((Number) row[8]).intValue());
    }
}
