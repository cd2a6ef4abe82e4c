package fr.societaire.debit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.debit.domain.DebitId;
import fr.societaire.debit.internal.CollectionInTests.Killed;
import fr.societaire.testing.EjbAsCdi;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a file of a hundred thousand debits costs, beside a bare cursor and a bare StAX writer in the same run. Not run with
 * the tests, for a busy machine would make it a lottery:
 *
 * <pre>mvn -pl account-domain,account-ejb test -Dtest=CollectionMeasurement -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * {@code -Dmeasurement.debits=100000}, {@code -Dmeasurement.seed=1} for the moments at which it is killed. Prints one line;
 * fails when the file is not valid, when a killed run does not end in the same bytes, above 64 MB of living heap, above 110
 * statements, or above twice the bare cost.
 */
@ExtendWith(PortalContainer.class)
class CollectionMeasurement {
    private static final int DEBITS = Integer.getInteger("measurement.debits", 100_000);
    private static final long SEED = Long.getLong("measurement.seed", 1);
    private static final int RUNS = 5;
    private static final int MOST_STATEMENTS = 110;
    private static final long MOST_HEAP = 64L << 20;
    private static final double MOST_TIMES = 2;
    private static final long PAUSE = 200_000_000;

    @TempDir
    Path folder;

    @Inject
    ManyDebits many;

    @Inject
    CollectionLedger ledger;

    @Inject
    CollectionInTests batch;

    @Inject
    CollectionFile file;

    @Inject
    TestClock clock;

    @Inject
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource database;

    @Test
    void a_file_of_a_hundred_thousand() throws Exception {
        many.announced(DEBITS, "2026-12-11");
        clock.set(Instant.parse("2026-12-10T09:30:00Z"));
        ledger.openDue();
        CollectionRun claimed = ledger.claim("one").orElseThrow();
        long began = System.nanoTime();
        List<String> gathering = StatementLog.of(() -> batch.gather(claimed, Integer.MAX_VALUE));
        long gathered = System.nanoTime() - began;
        CollectionRun run = ledger.find(claimed.collection(), claimed.attempt()).orElseThrow();

        List<String> statements = StatementLog.of(() -> write(run));
        byte[] clean = Files.readAllBytes(written());
        killed(run, clean);
        long heap = livingHeap(run);
        prepareBare();
        List<Long> ours = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            ours.add(time(() -> write(run)));
            bare.add(time(this::bare));
        }
        double ratio = (double) median(ours) / median(bare);
        System.out.printf(
                "%,d debits: %.1f MB, gathered in %d ms by %d statements; written in %d ms by %d statements, %.2f times a"
                        + " bare cursor and writer (%d ms); living heap +%.1f MB; killed 5 times, same bytes (seed %d)%n",
                DEBITS,
                clean.length / 1e6,
                gathered / 1_000_000,
                gathering.size(),
                median(ours),
                statements.size(),
                ratio,
                median(bare),
                heap / 1048576.0,
                SEED);
        validate();
        assertThat(statements).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(heap).isLessThan(MOST_HEAP);
        assertThat(ratio).isLessThan(MOST_TIMES);
    }

    private Path written() {
        return folder.resolve("COL-2026-12-11.xml");
    }

    private void write(CollectionRun run) {
        try {
            file.write(run, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void killed(CollectionRun run, byte[] clean) throws IOException {
        var chance = new Random(SEED);
        for (int i = 0; i < 5; i++) {
            Files.delete(written());
            int fatal = chance.nextInt(clean.length);
            assertThatThrownBy(() -> file.write(run, folder, out -> dyingAt(fatal, out)))
                    .isInstanceOf(Killed.class);
            assertThat(Files.exists(written())).isFalse();
            write(run);
            assertThat(Files.mismatch(written(), Files.write(folder.resolve("clean"), clean)))
                    .isEqualTo(-1);
        }
    }

    private static OutputStream dyingAt(long fatal, OutputStream out) {
        return new FilterOutputStream(out) {
            private long written;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                written += length;
                if (written > fatal) {
                    throw new Killed();
                }
                out.write(bytes, from, length);
            }
        };
    }

    /** What still lives at the worst moment of a run, beyond what lived before it: looked at after forced collections. */
    private long livingHeap(CollectionRun run) throws InterruptedException {
        long before = used();
        var over = new AtomicBoolean();
        var most = new AtomicLong();
        var looking = new Thread(() -> {
            while (!over.get()) {
                most.accumulateAndGet(used(), Math::max);
                LockSupport.parkNanos(PAUSE);
            }
        });
        looking.start();
        write(run);
        over.set(true);
        looking.join();
        return most.get() - before;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** All that is written, ready in one table: no join, no key, no check. */
    private void prepareBare() throws Exception {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table bare_debit as select d.debit_id, d.amount_cents, m.reference,"
                            + " m.signed_at::date as signed_on, a.holder, a.account_id::int as n, d.due_on, d.contract_number"
                            + " from debit d join mandate m using (mandate_id) join debit_account a on a.account_id = d.account_id");
            statement.execute("alter table bare_debit add primary key (debit_id)");
            statement.execute("alter table bare_debit add column iban text");
            try (var update = connection.prepareStatement("update bare_debit set iban = ? where n = ?")) {
                for (int n = 1; n <= DEBITS; n++) {
                    update.setString(1, ManyDebits.iban(n));
                    update.setInt(2, n);
                    update.addBatch();
                    if (n % 5_000 == 0) {
                        update.executeBatch();
                    }
                }
                update.executeBatch();
            }
            statement.execute("vacuum analyze bare_debit");
        }
    }

    private void bare() {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve("bare.xml")), 1 << 16)) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1_000);
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Document");
            try (var rows =
                    statement.executeQuery("select debit_id, amount_cents, reference, signed_on, holder, iban, due_on,"
                            + " contract_number from bare_debit order by debit_id")) {
                while (rows.next()) {
                    bare(xml, rows);
                }
            }
            xml.writeEndDocument();
            xml.flush();
            connection.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bare(XMLStreamWriter xml, ResultSet rows) throws Exception {
        long cents = rows.getLong(2);
        open(xml, "DrctDbtTxInf", "PmtId");
        text(xml, "EndToEndId", new DebitId(rows.getLong(1)).reference());
        xml.writeEndElement();
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100);
        xml.writeEndElement();
        open(xml, "DrctDbtTx", "MndtRltdInf");
        text(xml, "MndtId", rows.getString(3));
        text(xml, "DtOfSgntr", rows.getString(4));
        close(xml, 2);
        open(xml, "DbtrAgt", "FinInstnId", "Othr");
        text(xml, "Id", "NOTPROVIDED");
        close(xml, 3);
        open(xml, "Dbtr");
        text(xml, "Nm", rows.getString(5));
        close(xml, 1);
        open(xml, "DbtrAcct", "Id");
        text(xml, "IBAN", rows.getString(6));
        close(xml, 2);
        open(xml, "RmtInf");
        text(xml, "Ustrd", "Echeance du " + rows.getString(7) + ", contrat " + rows.getString(8));
        close(xml, 2);
    }

    private static void open(XMLStreamWriter xml, String... names) throws Exception {
        for (String name : names) {
            xml.writeStartElement(name);
        }
    }

    private static void close(XMLStreamWriter xml, int elements) throws Exception {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws Exception {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void validate() throws Exception {
        try (var xsd = CollectionMeasurement.class.getResourceAsStream("/pain.008.001.08.xsd")) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(xsd))
                    .newValidator()
                    .validate(new StreamSource(written().toFile()));
        }
    }

    private static long time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
