package fr.societaire.arrears.internal;

import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.arrears.domain.LetterState;
import fr.societaire.arrears.domain.NoticeStanding;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is overdue on each contract of a member, beside the last notice of it: one query for all. */
@Dependent
public class UnpaidContracts {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /**
     * One contract; something is overdue on it, or there is a notice, or both.
     *
     * @param oldestDueOn {@code null} when nothing is overdue
     * @param notice empty when there was none, or it was settled before yesterday
     */
    public record Unpaid(
            ContractNumber contract, LocalDate oldestDueOn, Money owed, int count, Optional<NoticeStanding> notice) {
        public boolean isOverdue() {
            return oldestDueOn != null;
        }
    }

    /** The oldest due day first. */
    public List<Unpaid> of(MemberNumber member, LocalDate today) {
        List<?> rows = em.createNativeQuery("""
                        with overdue as (
                          select contract_number, min(due_on) as oldest, sum(amount_cents)::bigint as owed,
                                 count(*)::int as instalments
                          from instalment where member_number = ?1 and status = 'DUE' and due_on < ?2
                            and debit_standing is distinct from 'AT_BANK'
                          group by contract_number),
                        notice as (
                          select distinct on (contract_number) * from formal_notice
                          where member_number = ?1 and (settled_on is null or settled_on >= ?3)
                          order by contract_number, sent_on desc, notice_id)
                        select contract_number, oldest, owed, instalments, due_on, sent_on, letter_state, settled_on,
                          terminated_at
                        from overdue full join notice using (contract_number) order by oldest, contract_number""")
                .setParameter(1, member.value())
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, Date.valueOf(today.minusDays(1)))
                .getResultList();
        return rows.stream().map(row -> unpaid((Object[]) row)).toList();
    }

    private static Unpaid unpaid(Object[] row) {
        boolean overdue = row[1] != null;
        return new Unpaid(
                new ContractNumber((String) row[0]),
                day(row[1]).orElse(null),
                overdue ? Money.ofCents((Long) row[2]) : Money.ZERO,
                overdue ? (Integer) row[3] : 0,
                day(row[4]).map(dueOn -> standing(dueOn, row)));
    }

    private static NoticeStanding standing(LocalDate dueOn, Object[] row) {
        return new NoticeStanding(
                new ArrearsTimetable(dueOn, day(row[5]).orElseThrow()),
                LetterState.valueOf((String) row[6]),
                day(row[7]),
                Optional.ofNullable((Timestamp) row[8]).map(Timestamp::toInstant));
    }

    private static Optional<LocalDate> day(Object column) {
        return Optional.ofNullable((Date) column).map(Date::toLocalDate);
    }
}
