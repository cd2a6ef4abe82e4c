package fr.societaire.debit.internal;

import static fr.societaire.debit.internal.DebitTown.CAMILLE;
import static fr.societaire.debit.internal.DebitTown.DECEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.billing.Instalments;
import fr.societaire.debit.domain.CollectionState;
import fr.societaire.debit.internal.CollectionInTests.Killed;
import fr.societaire.mandate.DebitMandates;
import fr.societaire.payment.CardPayments;
import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.PayOutcome;
import fr.societaire.payment.RequestKey;
import fr.societaire.payment.internal.SimulatedCardGateway;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 51,00 € of Camille's on Friday 11 December 2026: its file leaves on Thursday at ten. */
@ExtendWith(PortalContainer.class)
class CollectionTest {
    private static final String FILE = "COL-2026-12-11.xml";
    private static final SecureRandom CHANCE = new SecureRandom();

    @TempDir
    Path folder;

    @Inject
    CollectionLedger ledger;

    @Inject
    CollectionInTests batch;

    @Inject
    DebitClock clockwork;

    @Inject
    DebitMandates mandates;

    @Inject
    DebitTown town;

    @Inject
    Instalments instalments;

    @Inject
    CardPayments cards;

    @Inject
    SimulatedCardGateway processor;

    @BeforeEach
    void camille_was_told() {
        processor.reset();
        town.camilleIsDebitedForHerCar();
        town.itIs("2026-11-25T09:00");
        clockwork.turn();
        town.itIs("2026-12-10T10:00");
    }

    @Test
    void the_file_of_a_day_leaves_once_on_the_settling_day_before() throws Exception {
        town.itIs("2026-12-10T09:59");
        ledger.openDue();
        assertThat(ledger.claim("one")).isEmpty();
        town.itIs("2026-12-10T10:00");
        run();
        ledger.openDue();
        assertThat(ledger.claim("one")).isEmpty();

        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 SUBMITTED");
        assertThat(town.rows("select reference, state, debits, total_cents from collection"))
                .containsExactly("COL-2026-12-11 SUBMITTED 1 5100");
        assertThat(folder.toFile().list()).containsExactly(FILE);
        isValid(folder.resolve(FILE));
        assertThat(Files.readString(folder.resolve(FILE)))
                .contains("<IBAN>FR7630006000011234567890189</IBAN>", "<ReqdColltnDt>2026-12-11</ReqdColltnDt>")
                .doesNotContain("SMNDA");
        assertThat(town.rows("select last_debit_on from mandate")).containsExactly("2026-12-11");
    }

    @Test
    void what_is_in_a_file_is_paid_by_nothing_else() throws Exception {
        run();
        var december = instalments.owed(CAMILLE, 1).rows().getFirst();
        assertThat(december.isAtBank()).isTrue();
        assertThat(december.payable()).isFalse();
        assertThat(pays()).isNotInstanceOf(PayOutcome.GoToPage.class);
        assertThat(processor.pagesEverOpened()).isZero();
        town.itIs("2026-12-12T09:00");
        assertThat(instalments.owed(CAMILLE, 1).late()).isZero();
    }

    @Test
    void what_somebody_is_paying_by_card_is_not_taken() throws Exception {
        assertThat(pays()).isInstanceOf(PayOutcome.GoToPage.class);
        ledger.openDue();
        batch.gather(ledger.claim("one").orElseThrow(), Integer.MAX_VALUE);
        assertThat(town.rows("select state, debits from collection")).containsExactly("EMPTY 0");
        clockwork.turn();
        assertThat(town.debits())
                .containsExactly(
                        "AUT00012001-2026-12 1 2026-12-11 CANCELLED", "AUT00012001-2026-12 1 2026-12-24 PRENOTIFIED");
    }

    /** Ten tabs and the collection, all at the same moment: one of the two has it, never both. */
    @Test
    void a_card_and_the_collection_never_both_have_it() throws Exception {
        ledger.openDue();
        CollectionRun run = ledger.claim("one").orElseThrow();
        Callable<Boolean> card = () -> pays() instanceof PayOutcome.GoToPage;
        Callable<Boolean> collection = () -> {
            batch.gather(run, Integer.MAX_VALUE);
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(11)) {
            for (var one : threads.invokeAll(Stream.concat(
                            Stream.of(collection), Stream.generate(() -> card).limit(10))
                    .toList())) {
                one.get();
            }
        }
        assertThat(town.rows("""
                        select (select count(*) from debit where collection_id is not null)
                            + (select count(*) from card_payment_line where payment_status in ('CREATED', 'OPEN'))""")).containsExactly("1");
    }

    @Test
    void a_mandate_that_ended_meanwhile_is_not_debited() throws Exception {
        ledger.openDue();
        mandates.end(town.mandate());
        batch.gather(ledger.claim("one").orElseThrow(), Integer.MAX_VALUE);
        assertThat(town.rows("select state from collection")).containsExactly("EMPTY");
        assertThat(instalments.owed(CAMILLE, 1).rows().getFirst().isAtBank()).isFalse();
    }

    /** Killed five times wherever it is, and run to its end by somebody else: the bytes of one clean run. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_123})
    void killed_anywhere_it_ends_the_same(long seed) throws Exception {
        town.manyMore(3_500, "2026-12-11");
        byte[] clean = clean();
        var chance = new Random(seed);
        ledger.openDue();
        for (int kill = 0; kill < 5; kill++) {
            CollectionRun run = ledger.claim("server " + kill).orElseThrow();
            try {
                if (run.state() == CollectionState.GATHERING) {
                    batch.gather(run, chance.nextInt(4));
                }
                int fatal = chance.nextInt(clean.length);
                CollectionRun now = ledger.find(run.collection(), run.attempt()).orElseThrow();
                assertThatThrownBy(() -> batch.write(now, folder, out -> dyingAt(fatal, out)))
                        .isInstanceOf(Killed.class);
            } catch (Killed inAChunk) {
                assertThat(town.rows("select count(*) from debit where state = 'SUBMITTED'"))
                        .containsExactly("0");
            }
            town.leasesRunOut();
        }
        run();
        assertThat(Files.readAllBytes(folder.resolve(FILE))).isEqualTo(clean);
        assertThat(town.rows("select count(*), count(distinct instalment_id), count(distinct collection_id) from debit"
                        + " where state = 'SUBMITTED'"))
                .containsExactly("3501 3501 1");
    }

    /** What one run writes that nobody disturbs; everything is then as before it. */
    private byte[] clean() throws IOException {
        run();
        byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
        assertThat(town.rows("select file_sha256 = encode(sha256('" + hex(bytes) + "'::bytea), 'hex') from collection"))
                .containsExactly("t");
        Files.delete(folder.resolve(FILE));
        town.nothingWasCollected();
        return bytes;
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    private void run() throws IOException {
        ledger.openDue();
        batch.run(ledger.claim("one").orElseThrow(), folder);
    }

    private PayOutcome pays() {
        return cards.pay(PayInstalments.one(CAMILLE, DECEMBER, RequestKey.drawnFrom(CHANCE)));
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

    private static void isValid(Path file) throws Exception {
        try (var xsd = CollectionTest.class.getResourceAsStream("/pain.008.001.08.xsd")) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(xsd))
                    .newValidator()
                    .validate(new StreamSource(file.toFile()));
        }
    }
}
