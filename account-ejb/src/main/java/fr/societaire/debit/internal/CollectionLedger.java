package fr.societaire.debit.internal;

import fr.societaire.debit.domain.CollectDay;
import fr.societaire.debit.domain.CollectionState;
import fr.societaire.mandate.DebitMandates;
import fr.societaire.platform.Brand;
import fr.societaire.platform.BulkRows;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.Iban;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which collections there are and how far each is. One is worked on by one server, under a lease that every committed chunk
 * renews; when it runs out — the server was killed — any server takes the collection over where it stood. Leases are measured
 * by the database's clock, which all servers share and nobody moves.
 */
@Stateless
@PermitAll
public class CollectionLedger {
    private static final String OPEN = """
            insert into collection (reference, collect_on, return_by, created_at, creditor, creditor_identifier,
                creditor_iban, state, state_since)
            select r.reference, r.collect_on, r.return_by, r.now_at, r.creditor, r.identifier, r.iban, 'GATHERING', r.now_at
            from {rows} where exists (select from debit d where d.collect_on = r.collect_on and d.state = 'PRENOTIFIED')
            on conflict (collect_on) do nothing""";

    private static final String CLAIM = """
            update collection c set attempt = attempt + 1, server = r.server, failure = null,
                lease_until = clock_timestamp() + interval '60 seconds'
            from {rows} where collection_id = (
                select collection_id from collection where state in ('GATHERING', 'WRITING')
                    and (lease_until is null or lease_until <= clock_timestamp())
                order by collect_on limit 1 for update skip locked)
            returning c.collection_id, c.attempt, c.collect_on, c.state""";

    private static final String FIND = """
            select c.collection_id, c.attempt, c.collect_on, c.state
            from {rows} join collection c on c.collection_id = r.collection_id and c.attempt = r.attempt""";

    private static final String GATHERED = """
            update collection c set state = case when debits = 0 then 'EMPTY' else 'WRITING' end, state_since = r.now_at
            from {rows} where c.collection_id = r.collection_id and c.attempt = r.attempt and c.state = 'GATHERING'
            returning c.collection_id, c.attempt, c.collect_on, c.state""";

    private static final String SUBMITTED = """
            update collection c set state = 'SUBMITTED', state_since = r.now_at, file_sha256 = r.sha256, lease_until = null
            from {rows} where c.collection_id = r.collection_id and c.attempt = r.attempt and c.state = 'WRITING'""";

    private static final String DEBITS_SUBMITTED = """
            update debit d set state = 'SUBMITTED', state_since = r.now_at
            from {rows} where d.collection_id = r.collection_id and d.state = 'PRENOTIFIED'""";

    private static final String STUMBLED = """
            update collection c set failure = r.failure, lease_until = clock_timestamp() + interval '10 seconds'
            from {rows} where c.collection_id = r.collection_id and c.attempt = r.attempt
                and c.state in ('GATHERING', 'WRITING')""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    @Inject
    DebitMandates mandates;

    @Inject
    Brand brand;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.debit.creditor-iban")
    Optional<String> iban;

    @Inject
    @ConfigProperty(name = "portal.debit.file-time")
    String fileTime;

    /** Opens the collection of the day whose file leaves now, if anybody was told of it; told again it changes nothing. */
    public void openDue() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ClockProducer.PARIS);
        CollectDay.filedAt(now, LocalTime.parse(fileTime)).ifPresent(this::open);
    }

    private void open(CollectDay day) {
        Iban account = new Iban(iban.orElseThrow());
        var row = new BulkRows(
                        "reference text",
                        "collect_on date",
                        "return_by date",
                        "creditor text",
                        "identifier text",
                        "iban text",
                        "now_at timestamptz")
                .add(
                        "COL-" + day.day(),
                        day.day(),
                        day.dates().returnBy(),
                        brand.getName(),
                        mandates.creditor(),
                        account.value(),
                        clock.instant());
        run(row, OPEN);
    }

    /** A collection to work on now, if one waits; it is this server's from then on. */
    public Optional<CollectionRun> claim(String server) {
        return read(new BulkRows("server text").add(server), CLAIM);
    }

    /** The attempt, as long as the collection is still its own. */
    public Optional<CollectionRun> find(long collection, int attempt) {
        return read(attempt(collection, attempt), FIND);
    }

    /** All debits are in it; as it stands now. Empty when it is another attempt's. */
    public Optional<CollectionRun> gathered(CollectionRun run) {
        return read(timed(run), GATHERED);
    }

    /**
     * Its file is where the bank takes it from.
     *
     * @return whether it was still this attempt's
     */
    public boolean submitted(CollectionRun run, String sha256) {
        var row = new BulkRows("collection_id bigint", "attempt integer", "now_at timestamptz", "sha256 text")
                .add(run.collection(), run.attempt(), clock.instant(), sha256);
        if (run(row, SUBMITTED) == 0) {
            return false;
        }
        run(timed(run), DEBITS_SUBMITTED);
        return true;
    }

    /** The attempt is over without an end; another may start in ten seconds. Nothing happens once it is submitted. */
    public void stumble(long collection, int attempt, String failure) {
        run(
                new BulkRows("collection_id bigint", "attempt integer", "failure text")
                        .add(collection, attempt, failure),
                STUMBLED);
    }

    private static BulkRows attempt(long collection, int attempt) {
        return new BulkRows("collection_id bigint", "attempt integer").add(collection, attempt);
    }

    private BulkRows timed(CollectionRun run) {
        return new BulkRows("collection_id bigint", "attempt integer", "now_at timestamptz")
                .add(run.collection(), run.attempt(), clock.instant());
    }

    private Optional<CollectionRun> read(BulkRows rows, String sql) {
        try (var connection = dataSource.getConnection()) {
            return rows.read(connection, sql).stream()
                    .map(CollectionLedger::run)
                    .findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger of collections does not answer", e);
        }
    }

    private int run(BulkRows rows, String sql) {
        try (var connection = dataSource.getConnection()) {
            return rows.run(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger of collections does not answer", e);
        }
    }

    private static CollectionRun run(List<String> row) {
        return new CollectionRun(
                Long.parseLong(row.get(0)),
                Integer.parseInt(row.get(1)),
                LocalDate.parse(row.get(2)),
                CollectionState.valueOf(row.get(3)));
    }
}
