package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentRecord;
import fr.societaire.billing.domain.CalledInstalment;
import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.platform.BulkRows;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Writes many instalments at once, by JDBC: a month of a large portfolio does not pass through entities. What each of them
 * changes is booked in the same transaction.
 */
@Dependent
public class InstalmentUpsert {
    private static final String TOLD = """
             i.instalment_id, i.version, i.contract_number, i.member_number, i.due_on, i.amount_cents,
                (i.paid_at at time zone 'Europe/Paris')::date""";

    /** Locked, always in the same order: nothing settles one of them between what is read and what is written. */
    private static final String BEFORE = "select " + TOLD + """
             from {rows} join instalment i on i.instalment_id = r.instalment_id
            order by i.instalment_id for update of i""";

    /** What this portal has settled or sent to the bank is never touched; what the insurer reported paid may be corrected, not undone. */
    private static final String UPSERT = """
            insert into instalment as i (instalment_id, contract_number, member_number, due_on, amount_cents, status, paid_at, means)
            select * from {rows}
            on conflict (instalment_id) do update set contract_number = excluded.contract_number,
                member_number = excluded.member_number, due_on = excluded.due_on, amount_cents = excluded.amount_cents,
                status = excluded.status, paid_at = excluded.paid_at, means = excluded.means,
                version = i.version + 1
            where (i.status = 'DUE' or (i.payment_id is null and excluded.status = 'PAID'))
                and coalesce(i.debit_standing, '') not in ('AT_BANK', 'SETTLED')
                and (i.contract_number, i.member_number, i.due_on, i.amount_cents, i.status, i.paid_at, i.means)
                    is distinct from (excluded.contract_number, excluded.member_number, excluded.due_on,
                     excluded.amount_cents, excluded.status, excluded.paid_at, excluded.means)
            returning
            """ + TOLD;

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    @Inject
    Ledger ledger;

    public void write(List<InstalmentRecord> instalments) {
        var rows = new BulkRows(
                "instalment_id text",
                "contract_number text",
                "member_number text",
                "due_on date",
                "amount_cents bigint",
                "status text",
                "paid_at timestamptz",
                "means text");
        lastOfEach(instalments).values().forEach(one -> add(one, rows));
        try (var connection = dataSource.getConnection()) {
            ledger.book(write(rows, connection));
        } catch (SQLException e) {
            throw new IllegalStateException("instalments could not be written", e);
        }
    }

    private static List<Movement> write(BulkRows rows, Connection connection) throws SQLException {
        Map<InstalmentId, CalledInstalment> before = called(rows.read(connection, BEFORE))
                .collect(Collectors.toMap(CalledInstalment::id, Function.identity()));
        return called(rows.read(connection, UPSERT))
                .flatMap(now ->
                        before.containsKey(now.id()) ? now.after(before.get(now.id())).stream() : now.first().stream())
                .toList();
    }

    private static Stream<CalledInstalment> called(List<List<String>> rows) {
        return rows.stream()
                .map(row -> new CalledInstalment(
                        new InstalmentId(row.get(0)),
                        Integer.parseInt(row.get(1)),
                        new ContractNumber(row.get(2)),
                        new MemberNumber(row.get(3)),
                        LocalDate.parse(row.get(4)),
                        Money.ofCents(Long.parseLong(row.get(5))),
                        row.get(6) == null ? null : LocalDate.parse(row.get(6))));
    }

    /** One statement of PostgreSQL cannot meet the same row twice. */
    private static Map<InstalmentId, InstalmentRecord> lastOfEach(List<InstalmentRecord> instalments) {
        Map<InstalmentId, InstalmentRecord> last = new LinkedHashMap<>();
        instalments.forEach(one -> last.put(one.id(), one));
        return last;
    }

    private static void add(InstalmentRecord one, BulkRows rows) {
        rows.add(
                one.id(),
                one.contract(),
                one.member(),
                one.dueOn(),
                one.amount().cents(),
                one.isPaid() ? "PAID" : "DUE",
                one.isPaid() ? one.paidOn().atStartOfDay(ClockProducer.PARIS).toOffsetDateTime() : null,
                one.isPaid() ? one.means().name() : null);
    }
}
