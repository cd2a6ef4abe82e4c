package fr.societaire.mandate.internal;

import fr.societaire.mandate.domain.MandateId;
import fr.societaire.platform.BulkRows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import javax.sql.DataSource;

/** What a collection does to many mandates at once; the same as {@code Mandate.collected} does to one. */
@Dependent
public class CollectedMandates {
    private static final String COLLECTED = """
            update mandate m set last_debit_on = greatest(m.last_debit_on, r.due_on), former_account_id = null,
                version = m.version + 1
            from {rows} where m.mandate_id = r.mandate_id""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    public void collected(Collection<MandateId> mandates, LocalDate dueOn) {
        var rows = new BulkRows("mandate_id text", "due_on date");
        mandates.stream()
                .distinct()
                .sorted(Comparator.comparing(MandateId::value))
                .forEach(one -> rows.add(one, dueOn));
        try (var connection = dataSource.getConnection()) {
            rows.run(connection, COLLECTED);
        } catch (SQLException e) {
            throw new IllegalStateException("mandates could not be told of their collection", e);
        }
    }
}
