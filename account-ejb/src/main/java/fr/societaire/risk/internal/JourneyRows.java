package fr.societaire.risk.internal;

import fr.societaire.risk.JourneyView;
import fr.societaire.risk.domain.Journey;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The journeys members have announced, as rows. */
@Dependent
public class JourneyRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Those that are not over, the next one first. */
    public List<JourneyView> from(MemberNumber member, LocalDate day) {
        List<?> rows = em.createNativeQuery("""
                        select id, countries, from_day, to_day from risk_journey
                        where member_number = ?1 and cancelled_at is null and to_day >= ?2 order by from_day, id""")
                .setParameter(1, member.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    public void insert(UUID id, MemberNumber member, Journey journey, Instant now) {
        em.createNativeQuery("""
                        insert into risk_journey (id, member_number, countries, from_day, to_day, declared_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, id)
                .setParameter(2, member.value())
                .setParameter(3, String.join(",", new TreeSet<>(journey.countries())))
                .setParameter(4, Date.valueOf(journey.from()))
                .setParameter(5, Date.valueOf(journey.to()))
                .setParameter(6, Timestamp.from(now))
                .executeUpdate();
    }

    /** Whether there was such a journey of this member to cancel. */
    public boolean cancel(MemberNumber member, UUID id, Instant now) {
        return em.createNativeQuery("""
                        update risk_journey set cancelled_at = ?1
                        where id = ?2 and member_number = ?3 and cancelled_at is null""")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, id)
                        .setParameter(3, member.value())
                        .executeUpdate()
                > 0;
    }

    private static JourneyView view(Object[] row) {
        var countries = Set.of(((String) row[1]).split(",", -1));
        var journey = new Journey(countries, ((Date) row[2]).toLocalDate(), ((Date) row[3]).toLocalDate());
        return new JourneyView((UUID) row[0], journey);
    }
}
