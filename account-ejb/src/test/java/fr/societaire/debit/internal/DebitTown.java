package fr.societaire.debit.internal;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.InstalmentRecord;
import fr.societaire.billing.InstalmentRecordFixture;
import fr.societaire.identity.IdentityTown;
import fr.societaire.mandate.MandateTown;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.payment.PaymentCaptured;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.platform.RecentProof;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import fr.societaire.testing.EjbAsCdi;
import fr.societaire.testing.TestClock;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Camille has signed a mandate for her car, and owes 51,00 € on 11 December 2026; a clock that is set to days in Paris. */
@Stateless
public class DebitTown {
    public static final MemberNumber CAMILLE = IdentityTown.CAMILLE;
    public static final InstalmentId DECEMBER = InstalmentRecordFixture.DECEMBER;

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    MandateTown mandates;

    @Inject
    InstalmentIntake intake;

    @Inject
    RecentProof proof;

    @Inject
    Event<PaymentCaptured> captured;

    @Inject
    TestClock clock;

    @Inject
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource database;

    public void camilleIsDebitedForHerCar() {
        itIs("2026-11-16T09:00");
        mandates.camilleWithHerCarAndHerHome();
        proof.comesFrom(() -> true);
        mandates.signed(MandateTown.CAR);
        tells(InstalmentRecordFixture.anInstalment());
    }

    public MandateId mandate() {
        return new MandateId(rows("select mandate_id from mandate").getFirst());
    }

    public void tells(InstalmentRecordFixture... instalments) {
        intake.accept(Stream.of(instalments)
                .<InstalmentRecord>map(InstalmentRecordFixture::build)
                .toList());
    }

    public void camillePaysByCard(InstalmentId instalment) {
        var line = new PaymentLine(instalment, Money.euros("51.00"), "Échéance");
        captured.fire(new PaymentCaptured(PaymentId.drawnFrom(CHANCE), CAMILLE, List.of(line), clock.instant()));
    }

    public void itIs(String inParis) {
        clock.set(LocalDateTime.parse(inParis).atZone(ZoneId.of("Europe/Paris")).toInstant());
    }

    /** Instalments of Camille's car that were announced for that day, of a few euros each. */
    public void manyMore(int count, String day) {
        run("""
                insert into instalment (instalment_id, contract_number, member_number, due_on, amount_cents, status,
                    debit_standing, debit_on)
                select 'AUT00012001-X' || n, 'AUT00012001', '10000001', date '%2$s', 100 + n, 'DUE', 'ANNOUNCED',
                    date '%2$s' from generate_series(1, %1$d) n""".formatted(count, day));
        run("""
                insert into debit (instalment_id, contract_number, member_number, mandate_id, presentation, amount_cents,
                    due_on, collect_on, state, state_since, told_at)
                select instalment_id, contract_number, member_number, (select mandate_id from mandate), 1, amount_cents,
                    due_on, due_on, 'PRENOTIFIED', now(), now()
                from instalment where instalment_id like 'AUT00012001-X%'""");
    }

    /** The server that held a collection is gone for a minute. */
    public void leasesRunOut() {
        run("update collection set lease_until = clock_timestamp()");
    }

    /** As before the file. */
    public void nothingWasCollected() {
        run("update debit set state = 'PRENOTIFIED', collection_id = null, account_id = null, account_changed = null");
        run("delete from collection");
        run("update instalment set debit_standing = 'ANNOUNCED'");
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a question, their columns joined by blanks. */
    public List<String> rows(String sql) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var line = new ArrayList<String>();
                for (int i = 1; i <= width; i++) {
                    line.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join(" ", line));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every debit, oldest first: what, which presentation, when, and where it stands. */
    public List<String> debits() {
        return rows("select instalment_id, presentation, collect_on, state from debit order by debit_id");
    }
}
