package fr.societaire.ledger.internal;

import fr.societaire.ledger.domain.LedgerAccount;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The stored movements. */
@Dependent
public class MovementRows {
    private static final String INSERT = """
            insert into ledger_movement (kind, reference, debit, credit, contract_number, member_number, instalment_id,
                amount_cents, value_on, booked_at)
            select * from {rows}
            on conflict (kind, reference) do nothing""";

    private static final String BOOKED_OTHERWISE = """
            select r.kind, r.reference from {rows} join ledger_movement m on m.kind = r.kind and m.reference = r.reference
            where (m.contract_number, m.member_number, m.instalment_id, m.amount_cents, m.value_on)
                is distinct from (r.contract_number, r.member_number, r.instalment_id, r.amount_cents, r.value_on)""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void insert(Collection<Movement> movements, Instant now) {
        var rows = rows(movements, now);
        try (var connection = dataSource.getConnection()) {
            int booked = rows.run(connection, INSERT);
            if (booked < movements.size()) {
                refuse(rows.read(connection, BOOKED_OTHERWISE));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("movements could not be booked", e);
        }
    }

    private static void refuse(List<List<String>> causes) {
        if (!causes.isEmpty()) {
            throw new IllegalStateException("already booked as something else: " + causes);
        }
    }

    private static BulkRows rows(Collection<Movement> movements, Instant now) {
        var rows = new BulkRows(
                "kind text",
                "reference text",
                "debit text",
                "credit text",
                "contract_number text",
                "member_number text",
                "instalment_id text",
                "amount_cents bigint",
                "value_on date",
                "booked_at timestamptz");
        for (Movement one : movements) {
            rows.add(
                    one.kind(),
                    one.reference(),
                    one.kind().debited(),
                    one.kind().credited(),
                    one.contract(),
                    one.member(),
                    one.instalment(),
                    one.amount().cents(),
                    one.valueOn(),
                    now);
        }
        return rows;
    }

    public Money balance(ContractNumber contract, LocalDate on) {
        return Money.ofCents(((Number) em.createNativeQuery("""
                        select coalesce(sum(case when debit = 'CONTRACT' then amount_cents else -amount_cents end), 0)
                        from ledger_movement
                        where contract_number = ?1 and value_on <= ?2 and 'CONTRACT' in (debit, credit)""")
                        .setParameter(1, contract.value())
                        .setParameter(2, Date.valueOf(on))
                        .getSingleResult())
                .longValue());
    }

    public Map<LedgerAccount, Money> trialBalance() {
        List<?> sums = em.createNativeQuery("""
                        select account, sum(cents) from (
                            select debit as account, amount_cents as cents from ledger_movement
                            union all select credit, -amount_cents from ledger_movement) sides
                        group by account""").getResultList();
        Map<LedgerAccount, Money> balances = new EnumMap<>(LedgerAccount.class);
        for (Object sum : sums) {
            Object[] row = (Object[]) sum;
            balances.put(LedgerAccount.valueOf((String) row[0]), Money.ofCents(((Number) row[1]).longValue()));
        }
        return balances;
    }
}
