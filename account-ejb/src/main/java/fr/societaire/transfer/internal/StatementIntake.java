package fr.societaire.transfer.internal;

import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.platform.Bearers;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.Money;
import fr.societaire.transfer.UnreadableStatement;
import fr.societaire.transfer.domain.BankCredit;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Takes a file of the bank, whole or not at all: its transfers are written down and booked in one transaction. The same file
 * again, or another that tells of the same transfers, changes nothing.
 */
@Stateless
@PermitAll
public class StatementIntake {
    private static final int CHUNK = 1_000;
    private static final int PROBLEMS_KEPT = 1_000;

    private static final String KEEP = """
            insert into received_transfer (transfer_id, bank_reference, amount_cents, booked_on, payer, structured, remittance,
                received_at)
            select * from {rows} on conflict (bank_reference) do nothing
            returning transfer_id, amount_cents::text, booked_on::text""";

    private static final String TOLD_OTHERWISE = """
            select r.bank_reference from {rows} join received_transfer t on t.bank_reference = r.bank_reference
            where (t.amount_cents, t.booked_on) is distinct from (r.amount_cents, r.booked_on)""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Ledger ledger;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    /**
     * What was in a file.
     *
     * @param received transfers that were not known
     * @param known transfers that another file had told of
     * @param problems what could not be read, each with its line, or contradicts what was told before
     */
    public record Outcome(int received, int known, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What could not be read, or contradicts what was told before.
     *
     * @param line 0 where none can be named
     */
    public record Problem(int line, String what) {}

    /**
     * Reads and books; throws {@link UnreadableStatement}, and nothing is kept, when it is no statement.
     *
     * @param sha256 of its content: empty is answered when a file of this content was taken before
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Outcome> take(String name, String sha256, InputStream content) {
        Optional<Long> id = enter(name, sha256);
        return id.map(statement -> {
            var reading = new Reading();
            StatementReader.read(content, reading::take);
            reading.flush();
            Outcome outcome = new Outcome(reading.received, reading.known, reading.problems);
            finish(statement, outcome);
            return outcome;
        });
    }

    private Optional<Long> enter(String name, String sha256) {
        List<?> rows = em.createNativeQuery("""
                        insert into bank_statement (file_name, sha256, read_at, received, already_known)
                        values (?1, ?2, ?3, 0, 0) on conflict (sha256) do nothing returning statement_id""")
                .setParameter(1, name)
                .setParameter(2, sha256)
                .setParameter(3, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).findFirst();
    }

    private void finish(long statement, Outcome outcome) {
        em.createNativeQuery("update bank_statement set received = ?1, already_known = ?2 where statement_id = ?3")
                .setParameter(1, outcome.received())
                .setParameter(2, outcome.known())
                .setParameter(3, statement)
                .executeUpdate();
        for (Problem problem : outcome.problems()) {
            em.createNativeQuery("""
                            insert into bank_statement_problem (statement_id, line, problem) values (?1, ?2, ?3)
                            on conflict do nothing""")
                    .setParameter(1, statement)
                    .setParameter(2, problem.line())
                    .setParameter(3, problem.what())
                    .executeUpdate();
        }
    }

    private final class Reading {
        private final List<BankCredit> waiting = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int received;
        private int known;

        private void take(StatementReader.Line line) {
            switch (line) {
                case StatementReader.Line.Good good -> waiting.add(good.credit());
                case StatementReader.Line.Bad bad -> problem(bad.line(), bad.lacks());
            }
            if (waiting.size() == CHUNK) {
                flush();
            }
        }

        private void problem(int line, String what) {
            if (problems.size() < PROBLEMS_KEPT) {
                problems.add(new Problem(line, what));
            }
        }

        private void flush() {
            BulkRows rows = rows(waiting);
            try (Connection connection = dataSource.getConnection()) {
                List<List<String>> kept = rows.read(connection, KEEP);
                rows.read(connection, TOLD_OTHERWISE)
                        .forEach(row -> problem(0, "told otherwise before: " + row.getFirst()));
                received += kept.size();
                known += waiting.size() - kept.size();
                ledger.book(kept.stream().map(StatementIntake::received).toList());
            } catch (SQLException e) {
                throw new IllegalStateException("transfers could not be written down", e);
            }
            waiting.clear();
        }
    }

    private BulkRows rows(List<BankCredit> credits) {
        var rows = new BulkRows(
                "transfer_id text",
                "bank_reference text",
                "amount_cents bigint",
                "booked_on date",
                "payer text",
                "structured text",
                "remittance text",
                "received_at timestamptz");
        credits.forEach(one -> rows.add(
                bearers.freshToken(),
                one.reference(),
                one.amount().cents(),
                one.bookedOn(),
                one.payer(),
                one.said().structured(),
                one.said().text(),
                clock.instant()));
        return rows;
    }

    private static Movement received(List<String> row) {
        return new Movement(
                MovementKind.TRANSFER_RECEIVED,
                row.get(0),
                null,
                null,
                null,
                Money.ofCents(Long.parseLong(row.get(1))),
                LocalDate.parse(row.get(2)));
    }
}
