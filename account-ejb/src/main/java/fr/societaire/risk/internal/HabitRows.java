package fr.societaire.risk.internal;

import fr.societaire.risk.domain.Habits;
import fr.societaire.risk.domain.Place;
import fr.societaire.risk.domain.Position;
import fr.societaire.risk.domain.Sighting;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The habits of members as rows: one for each country, network and device, and the last place for the speed. */
@Dependent
public class HabitRows {
    /** What a habit is about. Stored by name. */
    public enum Kind {
        COUNTRY,
        NETWORK,
        DEVICE
    }

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    RiskSettings settings;

    public Habits of(MemberNumber member, Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select kind, value from risk_habit where member_number = ?1 and last_seen_at >= ?2")
                .setParameter(1, member.value())
                .setParameter(2, Timestamp.from(now.minus(settings.habitsKept())))
                .getResultList();
        return new Habits(
                values(rows, Kind.COUNTRY), values(rows, Kind.NETWORK), values(rows, Kind.DEVICE), last(member));
    }

    public void see(MemberNumber member, Kind kind, String value, Instant now) {
        em.createNativeQuery("""
                        insert into risk_habit (member_number, kind, value, first_seen_at, last_seen_at, times)
                        values (?1, ?2, ?3, ?4, ?4, 1)
                        on conflict (member_number, kind, value)
                        do update set last_seen_at = excluded.last_seen_at, times = risk_habit.times + 1""")
                .setParameter(1, member.value())
                .setParameter(2, kind.name())
                .setParameter(3, value)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    /** Where the member is now, as far as that is known; unknown leaves the last known place. */
    public void sight(MemberNumber member, Place place, Instant now) {
        place.position()
                .ifPresent(here -> em.createNativeQuery("""
                        insert into risk_sighting (member_number, seen_at, latitude, longitude, radius)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (member_number) do update set seen_at = excluded.seen_at,
                          latitude = excluded.latitude, longitude = excluded.longitude, radius = excluded.radius""")
                        .setParameter(1, member.value())
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, here.latitude())
                        .setParameter(4, here.longitude())
                        .setParameter(5, here.radius())
                        .executeUpdate());
    }

    private Optional<Sighting> last(MemberNumber member) {
        List<?> rows = em.createNativeQuery(
                        "select seen_at, latitude, longitude, radius from risk_sighting where member_number = ?1")
                .setParameter(1, member.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Sighting(
                        ((Timestamp) row[0]).toInstant(),
                        new Position((Double) row[1], (Double) row[2], (Double) row[3])));
    }

    private static Set<String> values(List<?> rows, Kind kind) {
        Predicate<Object[]> ofKind = row -> row[0].equals(kind.name());
        return rows.stream()
                .map(Object[].class::cast)
                .filter(ofKind)
                .map(row -> (String) row[1])
                .collect(Collectors.toSet());
    }
}
