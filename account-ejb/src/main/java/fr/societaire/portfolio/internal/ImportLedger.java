package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.ImportId;
import fr.societaire.portfolio.ImportOrigin;
import fr.societaire.portfolio.internal.LineFile.Position;
import fr.societaire.portfolio.internal.PortfolioLine.Bad;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Which imports there are and how far each is. One runs at a time, on one server, under a lease that every committed
 * chunk renews; when it runs out — the server was killed — any server takes the import over where it stood. Leases are
 * measured by the database's clock, which all servers share and nobody moves.
 */
@Stateless
@PermitAll
public class ImportLedger {
    static final int MOST_ATTEMPTS = 5;

    private static final String LEASE = "clock_timestamp() + interval '60 seconds'";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    /** Puts a file in the queue, unless it is there already; says under which number it is. */
    public ImportId enqueue(Path file, long size, ImportOrigin origin) {
        return execute("""
                with added as (
                  insert into portfolio_import (file, size_bytes, origin) values (?, ?, ?)
                  on conflict (file) where filed_at is null do nothing returning import_id)
                select import_id from added
                union all select import_id from portfolio_import where file = ? and filed_at is null
                limit 1""", statement -> {
            statement.setString(1, file.toString());
            statement.setLong(2, size);
            statement.setString(3, origin.name());
            statement.setString(4, file.toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new ImportId(row.getLong(1));
            }
        });
    }

    /** The import to run now on this server, if none is running anywhere; it is this server's from then on. */
    public Optional<Run> claim(String server) {
        oneAtATime();
        giveUpHopeless();
        return execute("""
                update portfolio_import set status = 'RUNNING', attempt = attempt + 1, server = ?, lease_until = %s
                where import_id = (
                  select import_id from portfolio_import
                  where status in ('RUNNING', 'WAITING')
                    and not exists (select from portfolio_import where status = 'RUNNING' and lease_until > clock_timestamp())
                  order by status, import_id limit 1)
                returning import_id, attempt, file, lines_read, bytes_read""".formatted(LEASE), statement -> {
            statement.setString(1, server);
            return run(statement);
        });
    }

    /** Until the end of the transaction. A statement of its own: what follows must see what the last holder committed. */
    private void oneAtATime() {
        execute("select pg_advisory_xact_lock(hashtext('portfolio_import'))", PreparedStatement::execute);
    }

    private void giveUpHopeless() {
        execute("""
                update portfolio_import set status = 'FAILED', finished_at = clock_timestamp(),
                  filed_at = case when origin = 'INITIAL' then clock_timestamp() end,
                  failure = coalesce(failure, 'the server stopped during each attempt')
                where status = 'RUNNING' and attempt >= ? and lease_until <= clock_timestamp()""", statement -> {
            statement.setInt(1, MOST_ATTEMPTS);
            return statement.executeUpdate();
        });
    }

    /** The attempt, as long as the import is still its own. */
    public Optional<Run> find(ImportId id, int attempt) {
        return execute("""
                select import_id, attempt, file, lines_read, bytes_read from portfolio_import
                where import_id = ? and attempt = ? and status = 'RUNNING'""", statement -> {
            statement.setLong(1, id.value());
            statement.setInt(2, attempt);
            return run(statement);
        });
    }

    /**
     * Records in the chunk's transaction that everything up to a place has been dealt with.
     *
     * @return whether the import is still this attempt's; if not, the chunk must not be committed
     */
    public boolean advance(Run run, Position to, int accepted, List<Bad> rejected) {
        reject(run.id(), rejected);
        return execute("""
                update portfolio_import set lines_read = ?, bytes_read = ?, accepted = accepted + ?,
                  rejected = rejected + ?, lease_until = %s
                where import_id = ? and attempt = ? and status = 'RUNNING'""".formatted(LEASE), statement -> {
            statement.setLong(1, to.line());
            statement.setLong(2, to.offset());
            statement.setInt(3, accepted);
            statement.setInt(4, rejected.size());
            statement.setLong(5, run.id().value());
            statement.setInt(6, run.attempt());
            return statement.executeUpdate() == 1;
        });
    }

    private void reject(ImportId id, List<Bad> rejected) {
        execute("insert into portfolio_reject (import_id, line, subject, reason) values (?, ?, ?, ?)", statement -> {
            for (Bad bad : rejected) {
                statement.setLong(1, id.value());
                statement.setLong(2, bad.number());
                statement.setString(3, bad.subject());
                statement.setString(4, bad.reason());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** The file has been read to its end. */
    public void complete(ImportId id, int attempt) {
        execute("""
                update portfolio_import set status = 'COMPLETED', finished_at = clock_timestamp(), failure = null,
                  bytes_read = size_bytes, filed_at = case when origin = 'INITIAL' then clock_timestamp() end
                where import_id = ? and attempt = ? and status = 'RUNNING'""", statement -> {
            statement.setLong(1, id.value());
            statement.setInt(2, attempt);
            return statement.executeUpdate();
        });
    }

    /** The attempt is over without an end; another may start in ten seconds. Nothing happens after {@link #complete}. */
    public void stumble(ImportId id, int attempt, String failure) {
        execute("""
                update portfolio_import set failure = ?, lease_until = clock_timestamp() + interval '10 seconds'
                where import_id = ? and attempt = ? and status = 'RUNNING'""", statement -> {
            statement.setString(1, failure);
            statement.setLong(2, id.value());
            statement.setInt(3, attempt);
            return statement.executeUpdate();
        });
    }

    /** What a server was running when it was killed may go on at once: it has just started again and runs nothing. */
    public void release(String server) {
        execute(
                "update portfolio_import set lease_until = clock_timestamp() where status = 'RUNNING' and server = ?",
                statement -> {
                    statement.setString(1, server);
                    return statement.executeUpdate();
                });
    }

    private static Optional<Run> run(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Run(
                            new ImportId(row.getLong(1)),
                            row.getInt(2),
                            Path.of(row.getString(3)),
                            new Position(row.getLong(4), row.getLong(5))))
                    : Optional.empty();
        }
    }

    private <T> T execute(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger of imports does not answer", e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
