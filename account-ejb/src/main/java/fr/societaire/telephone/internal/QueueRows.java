package fr.societaire.telephone.internal;

import fr.societaire.telephone.domain.QueueReading;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The one row of the queue. */
@Dependent
public class QueueRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    /**
     * In the place of an older one. One that lies in the future gives way too: it was measured before a demonstration's
     * clock was put back.
     */
    public void put(QueueReading reading) {
        em.createNativeQuery("""
                        insert into telephone_queue (waiting, seconds, measured_at) values (?1, ?2, ?3)
                        on conflict (sole) do update set waiting = excluded.waiting, seconds = excluded.seconds,
                          measured_at = excluded.measured_at
                        where telephone_queue.measured_at <= excluded.measured_at or telephone_queue.measured_at > ?4""")
                .setParameter(1, reading.waiting())
                .setParameter(2, (int) reading.delay().toSeconds())
                .setParameter(3, Timestamp.from(reading.measuredAt()))
                .setParameter(4, Timestamp.from(clock.instant().plus(QueueReading.FRESH)))
                .executeUpdate();
    }

    Optional<QueueReading> find() {
        List<?> rows = em.createNativeQuery("select waiting, seconds, measured_at from telephone_queue")
                .getResultList();
        return rows.stream().findFirst().map(row -> reading((Object[]) row));
    }

    private static QueueReading reading(Object[] row) {
        Instant measuredAt = ((Timestamp) row[2]).toInstant();
        return new QueueReading(
                ((Number) row[0]).intValue(), Duration.ofSeconds(((Number) row[1]).longValue()), measuredAt);
    }
}
