package fr.societaire.arrears.internal;

import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.billing.OverdueContract;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Contracts whose oldest unpaid instalment has been due for more than ten days, and that no letter was sent for. */
@Dependent
public class LateContracts {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public List<OverdueContract> withoutNotice(LocalDate today, int skipped, int most) {
        List<?> rows = em.createNativeQuery("""
                        select contract_number, member_number, min(due_on), sum(amount_cents)::bigint, count(*)::int
                        from instalment i where status = 'DUE' and due_on < ?1
                          and debit_standing is distinct from 'AT_BANK'
                          and not exists (select 1 from formal_notice n where n.contract_number = i.contract_number
                                            and n.settled_on is null)
                        group by contract_number, member_number having min(due_on) <= ?2
                        order by 3, 1 offset ?3 limit ?4""")
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, Date.valueOf(ArrearsTimetable.lastDueDayFor(today)))
                .setParameter(3, skipped)
                .setParameter(4, most)
                .getResultList();
        return rows.stream().map(row -> contract((Object[]) row)).toList();
    }

    private static OverdueContract contract(Object[] row) {
        return new OverdueContract(
                new ContractNumber((String) row[0]),
                new MemberNumber((String) row[1]),
                ((Date) row[2]).toLocalDate(),
                Money.ofCents((Long) row[3]),
                (Integer) row[4]);
    }
}
