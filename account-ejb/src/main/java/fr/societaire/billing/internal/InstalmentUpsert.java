package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentRecord;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.InstalmentId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
            values (?, ?, ?, ?, ?, ?, ?, ?)
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
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(UPSERT)) {
            for (InstalmentRecord one : lastOfEach(instalments).values()) {
                bind(statement, one);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("instalments could not be written", e);
        }
    }

    /** One statement of PostgreSQL cannot meet the same row twice, and the driver joins the statements of a batch. */
    private static Map<InstalmentId, InstalmentRecord> lastOfEach(List<InstalmentRecord> instalments) {
        Map<InstalmentId, InstalmentRecord> last = new LinkedHashMap<>();
        instalments.forEach(one -> last.put(one.id(), one));
        return last;
    }

    private static void bind(PreparedStatement statement, InstalmentRecord one) throws SQLException {
        OffsetDateTime paidAt =
                one.isPaid() ? one.paidOn().atStartOfDay(ClockProducer.PARIS).toOffsetDateTime() : null;
        statement.setString(1, one.id().value());
        statement.setString(2, one.contract().value());
        statement.setString(3, one.member().value());
        statement.setObject(4, one.dueOn());
        statement.setLong(5, one.amount().cents());
        statement.setString(6, one.isPaid() ? "PAID" : "DUE");
        statement.setObject(7, paidAt);
        statement.setString(8, one.isPaid() ? one.means().name() : null);
    }
}
