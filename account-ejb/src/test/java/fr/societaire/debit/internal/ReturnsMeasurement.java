package fr.societaire.debit.internal;

import static fr.societaire.debit.internal.BankMessages.credited;
import static fr.societaire.debit.internal.BankMessages.notice;
import static fr.societaire.debit.internal.BankMessages.returned;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.testing.EjbAsCdi;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/**
 * What it costs to take a hundred thousand returns, beside a bare parse, a COPY and one joined update for each table they
 * change, in the same run. Not run with the tests, for a busy machine would make it a lottery:
 *
 * <pre>mvn -pl account-domain,account-ejb test -Dtest=ReturnsMeasurement -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * {@code -Dmeasurement.debits=100000}, {@code -Dmeasurement.seed=1} for the moments at which its connection is cut. Prints one
 * line; fails when cut and begun again it does not end in the table of one clean run, or above three times the bare cost.
 */
@ExtendWith(PortalContainer.class)
class ReturnsMeasurement {
    private static final int DEBITS = Integer.getInteger("measurement.debits", 100_000);
    private static final long SEED = Long.getLong("measurement.seed", 1);
    private static final int RUNS = 3;
    private static final int CUTS = 5;
    private static final double MOST_TIMES = 3;

    /** Everything a return changes but when. */
    private static final String TABLE = """
            select md5(string_agg(line, '|' order by line)) from (
                select 'd' || debit_id || state || reason as line from debit
                union all select 'i' || instalment_id || status || coalesce(debit_reason, '') from instalment
                union all select 'l' || kind || reference || amount_cents from ledger_movement where kind like 'DEBIT%'
                union all select 'r' || place || coalesce(debit_id, 0) || outcome from bank_reply where fate = 'RETURNED') t""";

    @TempDir
    Path folder;

    @Inject
    ManyDebits many;

    @Inject
    CollectionLedger ledger;

    @Inject
    CollectionInTests batch;

    @Inject
    ReplyIntake intake;

    @Inject
    TestClock clock;

    @Inject
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource database;

    @Test
    void a_hundred_thousand_returns() throws Exception {
        settled();
        Path file = returns();
        long once = taken(file);
        String clean = table();
        assertThat(count("select count(*) from debit where state = 'RETURNED'")).isEqualTo(DEBITS);
        var chance = new Random(SEED);
        for (int cut = 0; cut < CUTS; cut++) {
            undo();
            cutAfter(chance.nextInt((int) once), file);
            assertThat(intake.take(file)).isIn(TakenFile.TAKEN, TakenFile.KNOWN);
            assertThat(intake.take(file)).isEqualTo(TakenFile.KNOWN);
            assertThat(table()).isEqualTo(clean);
        }
        List<Long> ours = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            undo();
            ours.add(taken(file));
            undo();
            bare.add(bare(file));
            assertThat(count("select count(*) from debit where state = 'RETURNED'"))
                    .isEqualTo(DEBITS);
        }
        double ratio = (double) median(ours) / median(bare);
        System.out.printf(
                "%,d returns: taken in %d ms, %.2f times a bare parse, COPY and joined updates (%d ms); cut %d times and begun"
                        + " again, the same table (seed %d)%n",
                DEBITS, median(ours), ratio, median(bare), CUTS, SEED);
        assertThat(ratio).isLessThan(MOST_TIMES);
    }

    private void settled() throws Exception {
        many.announced(DEBITS, "2026-12-11");
        clock.set(Instant.parse("2026-12-10T09:30:00Z"));
        ledger.openDue();
        batch.run(ledger.claim("one").orElseThrow(), folder);
        clock.set(Instant.parse("2026-12-11T08:00:00Z"));
        String total = text("select to_char(total_cents / 100.0, 'FM999999990.00') from collection");
        Path credit = Files.writeString(folder.resolve("credit.xml"), notice(credited("COL-2026-12-11", total)));
        assertThat(intake.take(credit)).isEqualTo(TakenFile.TAKEN);
        sql("create table as_settled as select * from debit");
        sql("create table as_paid as select * from instalment");
        sql("vacuum analyze");
    }

    private Path returns() throws Exception {
        var lines = new StringBuilder();
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select 'PRLV-' || debit_id, to_char(amount_cents / 100.0, 'FM9990.00') from debit"
                                        + " order by debit_id")) {
            while (rows.next()) {
                lines.append('\n').append(returned(rows.getString(1), "AM04", rows.getString(2)));
            }
        }
        return Files.writeString(folder.resolve("returns.xml"), notice(lines.toString()));
    }

    private long taken(Path file) throws IOException {
        long began = System.nanoTime();
        intake.take(file);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /** The database ends the connection in the midst of it, as it does when it falls over. */
    private void cutAfter(int millis, Path file) throws Exception {
        var work = CompletableFuture.runAsync(() -> {
            try {
                intake.take(file);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        boolean cut = false;
        long moment = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!cut && !work.isDone()) {
            cut = System.nanoTime() > moment
                    && count(
                                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid()"
                                            + " and backend_type = 'client backend' and xact_start is not null")
                            > 0;
        }
        boolean ended = work.handle((nothing, failure) -> true).get(1, TimeUnit.MINUTES);
        assertThat(ended).isTrue();
    }

    /** As before the returns. The book is append-only for everybody but a replica. */
    private void undo() throws SQLException {
        sql("""
                set session_replication_role = replica;
                delete from bank_reply where fate = 'RETURNED';
                delete from bank_file where name = 'returns.xml';
                delete from ledger_movement where kind = 'DEBIT_RETURNED';
                truncate debit; insert into debit overriding system value select * from as_settled;
                truncate instalment; insert into instalment select * from as_paid;
                set session_replication_role = origin""");
        sql("vacuum analyze debit");
        sql("vacuum analyze instalment");
        sql("vacuum analyze ledger_movement");
    }

    /** No check of anything, no report, no chunk: what the end state costs at the least. */
    private long bare(Path file) throws Exception {
        long began = System.nanoTime();
        try (Connection connection = database.getConnection();
                InputStream in = new BufferedInputStream(Files.newInputStream(file));
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temp table bare (debit_id bigint, cents bigint, reason text) on commit drop");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare from stdin", new StringReader(parsed(in)));
            statement.execute(
                    "update debit d set state = 'RETURNED', reason = b.reason, state_since = now() from bare b"
                            + " where b.debit_id = d.debit_id and d.amount_cents = b.cents and d.state = 'SETTLED'");
            statement.execute("update instalment i set status = 'DUE', means = null, paid_at = null,"
                    + " debit_standing = 'CAME_BACK', debit_reason = 'FUNDS', version = version + 1"
                    + " from bare b join debit d using (debit_id) where d.instalment_id = i.instalment_id");
            statement.execute(
                    "insert into ledger_movement (kind, reference, debit, credit, contract_number, member_number,"
                            + " instalment_id, amount_cents, value_on, booked_at) select 'DEBIT_RETURNED', 'debit/' || d.debit_id,"
                            + " 'CONTRACT', 'BANK', contract_number, member_number, instalment_id, amount_cents, current_date, now()"
                            + " from bare b join debit d using (debit_id)");
            statement.execute(
                    "insert into bank_file (name, sha256, received_at) values ('returns.xml', repeat('0', 64), now())");
            statement.execute("insert into bank_reply (file_id, place, fate, debit_id, amount_cents, reason, outcome)"
                    + " select (select max(file_id) from bank_file), row_number() over (), 'RETURNED', debit_id, cents, reason,"
                    + " 'APPLIED' from bare");
            connection.commit();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static String parsed(InputStream in) throws Exception {
        var rows = new StringBuilder();
        var text = new StringBuilder();
        String[] row = new String[3];
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> text.setLength(0);
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "EndToEndId" -> row[0] = text.substring(5);
                        case "Amt" -> row[1] = text.toString().replace(".", "");
                        case "Cd" -> row[2] = text.toString();
                        case "TxDtls" -> rows.append(String.join("\t", row)).append('\n');
                        default -> text.setLength(0);
                    }
                }
                default -> text.length();
            }
        }
        return rows.toString();
    }

    private String table() throws SQLException {
        return text(TABLE);
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void sql(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
