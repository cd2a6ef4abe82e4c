package fr.societaire.billing.internal;

import fr.societaire.billing.OverdueContract;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Instalments whose due day is over, added up for a contract. */
@Dependent
public class OverdueRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    public Optional<OverdueContract> ofContract(ContractNumber contract) {
        List<?> rows = em.createNativeQuery("""
                        select contract_number, member_number, min(due_on), sum(amount_cents)::bigint, count(*)::int
                        from instalment where status = 'DUE' and due_on < ?1 and contract_number = ?2
                          and debit_standing is distinct from 'AT_BANK'
                        group by contract_number, member_number""")
                .setParameter(1, Date.valueOf(LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS)))
                .setParameter(2, contract.value())
                .getResultList();
        return rows.stream().map(row -> overdue((Object[]) row)).findFirst();
    }

    private static OverdueContract overdue(Object[] row) {
        return new OverdueContract(
                new ContractNumber((String) row[0]),
                new MemberNumber((String) row[1]),
                ((Date) row[2]).toLocalDate(),
                Money.ofCents((Long) row[3]),
                (Integer) row[4]);
    }
}
