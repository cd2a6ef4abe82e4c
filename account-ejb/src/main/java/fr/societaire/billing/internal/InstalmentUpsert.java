package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentRecord;
import fr.societaire.platform.BulkRows;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.InstalmentId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes many instalments at once, by JDBC: a month of a large portfolio does not pass through entities. */
@Dependent
public class InstalmentUpsert {
    /** What this portal has settled is never touched; what the insurer reported paid may be corrected, not undone. */
    private static final String UPSERT = """
            insert into instalment (instalment_id, contract_number, member_number, due_on, amount_cents, status, paid_at, means)
            select * from {rows}
            on conflict (instalment_id) do update set contract_number = excluded.contract_number,
                member_number = excluded.member_number, due_on = excluded.due_on, amount_cents = excluded.amount_cents,
                status = excluded.status, paid_at = excluded.paid_at, means = excluded.means,
                version = instalment.version + 1
            where (instalment.status = 'DUE' or (instalment.payment_id is null and excluded.status = 'PAID'))
                and (instalment.contract_number, instalment.member_number, instalment.due_on, instalment.amount_cents,
                     instalment.status, instalment.paid_at, instalment.means)
                    is distinct from (excluded.contract_number, excluded.member_number, excluded.due_on,
                     excluded.amount_cents, excluded.status, excluded.paid_at, excluded.means)""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

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
            rows.run(connection, UPSERT);
        } catch (SQLException e) {
            throw new IllegalStateException("instalments could not be written", e);
        }
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
