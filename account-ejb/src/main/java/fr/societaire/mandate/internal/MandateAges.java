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
import java.time.Period;
import java.util.List;

/** Mandates that have grown old, as rows. */
@Dependent
public class MandateAges {
    /** Longer than a debit may be contested, which is 13 months. */
    private static final Period EVIDENCE = Period.ofMonths(14);

    /** Of what was never debited. */
    private static final Period STOPPED = Period.ofMonths(1);

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

    /** Changes that are long over, and with them the accounts that no mandate debits any more. */
    void forgetAccounts(Instant now) {
        LocalDate today = now.atZone(ClockProducer.PARIS).toLocalDate();
        em.createNativeQuery("""
                        delete from mandate_account_change where (state = 'APPLIED' and state_since < ?1)
                          or (state in ('VETOED', 'CANCELLED') and state_since < ?2)""")
                .setParameter(1, startOf(today.minus(EVIDENCE)))
                .setParameter(2, startOf(today.minus(STOPPED)))
                .executeUpdate();
        em.createNativeQuery("""
                        delete from debit_account a where not exists
                            (select from mandate m where a.account_id in (m.account_id, m.former_account_id))
                          and not exists (select from mandate_account_change c
                            where a.account_id in (c.account_id, c.replaced_account_id))""").executeUpdate();
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ClockProducer.PARIS).toInstant());
    }

    void forgetDrafts(Instant filledBefore) {
        em.createNativeQuery("""
                        with old as (
                          delete from mandate where state = 'ABANDONED' or (state = 'DRAFT' and state_since <= ?1)
                          returning account_id)
                        delete from debit_account where account_id in (select account_id from old)""").setParameter(1, Timestamp.from(filledBefore)).executeUpdate();
    }
}
