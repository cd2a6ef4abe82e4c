package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.ImportId;
import fr.societaire.portfolio.ImportOrigin;
import fr.societaire.portfolio.ImportProgress;
import fr.societaire.portfolio.ImportStatus;
import fr.societaire.portfolio.RejectedLine;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What can be told of an import, while it runs and afterwards. */
@Stateless
@PermitAll
public class ImportReports {
    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    public Optional<ImportProgress> progress(ImportId id) {
        return query("where import_id = ?", id.value()).stream().findFirst();
    }

    /** Imports that are over and whose file still lies where it was found. */
    public List<ImportProgress> unfiled() {
        return query("where finished_at is not null and filed_at is null and import_id > ? order by import_id", 0);
    }

    /** Whether the file named by configuration is not in yet. */
    public boolean isInitialImportPending() {
        return !query("where origin = 'INITIAL' and status in ('WAITING', 'RUNNING') and import_id > ?", 0)
                .isEmpty();
    }

    private List<ImportProgress> query(String which, long parameter) {
        String sql = "select import_id, file, origin, status, lines_read, accepted, rejected,"
                + " case when size_bytes = 0 then 100 else bytes_read * 100 / size_bytes end, finished_at, failure"
                + " from portfolio_import " + which;
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                List<ImportProgress> found = new ArrayList<>();
                while (row.next()) {
                    found.add(progress(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger of imports does not answer", e);
        }
    }

    private static ImportProgress progress(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject(9, OffsetDateTime.class);
        Instant finishedAt = finished == null ? null : finished.toInstant();
        return new ImportProgress(
                new ImportId(row.getLong(1)),
                Path.of(row.getString(2)).getFileName().toString(),
                ImportOrigin.valueOf(row.getString(3)),
                ImportStatus.valueOf(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getInt(8),
                finishedAt,
                row.getString(10));
    }

    /** At most {@code count} rejected lines after one, in the order of the file. */
    public List<RejectedLine> rejects(ImportId id, long afterLine, int count) {
        String sql = "select i.file, r.line, r.subject, r.reason from portfolio_reject r join portfolio_import i"
                + " using (import_id) where import_id = ? and line > ? order by line limit ?";
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id.value());
            statement.setLong(2, afterLine);
            statement.setInt(3, count);
            try (ResultSet row = statement.executeQuery()) {
                List<RejectedLine> found = new ArrayList<>();
                while (row.next()) {
                    String file = Path.of(row.getString(1)).getFileName().toString();
                    found.add(new RejectedLine(file, row.getLong(2), row.getString(3), row.getString(4)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger of imports does not answer", e);
        }
    }

    /** The file of an import that is over, where it was found. */
    public Path file(ImportId id) {
        return file("select file from portfolio_import where import_id = ?", id);
    }

    /** The file has been put away with its report. */
    public void filed(ImportId id) {
        file("update portfolio_import set filed_at = clock_timestamp() where import_id = ? returning file", id);
    }

    private Path file(String sql, ImportId id) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Path.of(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger of imports does not answer", e);
        }
    }
}
