package fr.societaire.mandate.internal;

import fr.societaire.mandate.domain.Mandate;
import fr.societaire.mandate.domain.MandateState;
import fr.societaire.platform.ClockProducer;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Mandates that have grown old, as rows. */
@Dependent
public class MandateAges {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Those that live and were not used for 36 months, held to the end of the transaction. */
    List<Mandate> unused(int most, Instant now) {
        LocalDate day = now.atZone(ClockProducer.PARIS).toLocalDate().minusMonths(Mandate.LAPSES_AFTER_MONTHS);
        return em.createQuery("""
                        select m from Mandate m where m.state in :live
                          and (m.lastDebitOn <= :day or (m.lastDebitOn is null and m.signedAt < :next))
                        order by m.id""", Mandate.class)
                .setParameter("live", MandateState.LIVE)
                .setParameter("day", day)
                .setParameter(
                        "next",
                        day.plusDays(1).atStartOfDay(ClockProducer.PARIS).toInstant())
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(mandate -> mandate.isUnusedAt(now))
                .toList();
    }

    void forgetDrafts(Instant filledBefore) {
        em.createNativeQuery("""
                        with old as (
                          delete from mandate where state = 'ABANDONED' or (state = 'DRAFT' and state_since <= ?1)
                          returning account_id)
                        delete from debit_account where account_id in (select account_id from old)""").setParameter(1, Timestamp.from(filledBefore)).executeUpdate();
    }
}
