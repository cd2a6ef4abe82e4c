package fr.societaire.payment.internal;

import fr.societaire.payment.domain.CardPayment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The notifications taken: each once, by its own identifier. */
@Dependent
public class Notifications {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** What was told of a charge before it was in our books. */
    public record Told(String kind, String subject) {}

    /** Notes it as taken; {@return false when it was taken before} */
    public boolean note(ProcessorEvent event, Optional<CardPayment> payment, Instant at) {
        return em.createNativeQuery("""
                        insert into processor_notification (event_id, kind, received_at, payment_id, charge_reference, subject)
                        values (?1, ?2, ?3, cast(?4 as text), cast(?5 as text), ?6) on conflict do nothing""")
                        .setParameter(1, event.id())
                        .setParameter(2, event.kind())
                        .setParameter(3, Timestamp.from(at))
                        .setParameter(4, payment.map(one -> one.id().value()).orElse(null))
                        .setParameter(5, event.charge().orElse(null))
                        .setParameter(6, event.subject())
                        .executeUpdate()
                == 1;
    }

    /** Whoever tells of a charge and whoever books it take turns, so that one of them sees the other. */
    public void takeTurns(String charge) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 24))")
                .setParameter(1, charge)
                .getSingleResult();
    }

    /** In the order it came. */
    public List<Told> waitingFor(String charge) {
        List<?> rows = em.createNativeQuery("""
                        select kind, subject from processor_notification
                        where charge_reference = ?1 and payment_id is null order by received_at, event_id""").setParameter(1, charge).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Told((String) row[0], (String) row[1]))
                .toList();
    }
}
