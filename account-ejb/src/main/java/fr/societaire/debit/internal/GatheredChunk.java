package fr.societaire.debit.internal;

import fr.societaire.billing.Collectable;
import fr.societaire.billing.Collectables;
import fr.societaire.mandate.DebitMandates;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Takes the next thousand debits of a day into their collection, in the caller's transaction: what is taken, the place up to
 * which it was done, the claims on the instalments and what the mandates have been used for are committed together.
 */
@Dependent
class GatheredChunk {
    private static final int AT_ONCE = 1_000;

    /** Held: nobody revokes one of their mandates or changes its account between here and the commit. */
    private static final String NEXT = """
            select d.debit_id, d.instalment_id, d.amount_cents, d.mandate_id, m.account_id, m.former_account_id is not null
            from {rows} join collection c on c.collection_id = r.collection_id
            join debit d on d.collect_on = c.collect_on and d.state = 'PRENOTIFIED' and d.collection_id is null
                and d.debit_id > c.gathered_to
            join mandate m on m.mandate_id = d.mandate_id and m.state = 'ACTIVE'
            join mandate_contract mc on mc.mandate_id = m.mandate_id and mc.contract_number = d.contract_number and mc.live
            order by d.debit_id limit %d for update of d, m""".formatted(AT_ONCE);

    private static final String TAKEN = """
            update debit d set collection_id = r.collection_id, account_id = r.account_id,
                account_changed = r.account_changed
            from {rows} where d.debit_id = r.debit_id""";

    private static final String ADVANCE = """
            update collection c set gathered_to = r.gathered_to, debits = c.debits + r.debits,
                total_cents = c.total_cents + r.cents, lease_until = clock_timestamp() + interval '60 seconds'
            from {rows} where c.collection_id = r.collection_id and c.attempt = r.attempt and c.state = 'GATHERING'""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    @Inject
    Collectables collectables;

    @Inject
    DebitMandates mandates;

    /**
     * Takes them.
     *
     * @return whether there may be more
     */
    boolean take(CollectionRun run) {
        try (var connection = dataSource.getConnection()) {
            List<List<String>> next =
                    new BulkRows("collection_id bigint").add(run.collection()).read(connection, NEXT);
            if (next.isEmpty()) {
                return false;
            }
            take(run, next, connection);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("debits could not be taken into collection " + run.collection(), e);
        }
    }

    private void take(CollectionRun run, List<List<String>> next, Connection connection) throws SQLException {
        Set<InstalmentId> claimed = collectables.claim(
                next.stream()
                        .map(row -> new Collectable(
                                new InstalmentId(row.get(1)), Money.ofCents(Long.parseLong(row.get(2)))))
                        .toList(),
                run.collectOn());
        List<List<String>> in = next.stream()
                .filter(row -> claimed.contains(new InstalmentId(row.get(1))))
                .toList();
        var taken =
                new BulkRows("debit_id bigint", "collection_id bigint", "account_id text", "account_changed boolean");
        in.forEach(row -> taken.add(row.get(0), run.collection(), row.get(4), row.get(5)));
        taken.run(connection, TAKEN);
        mandates.collected(in.stream().map(row -> new MandateId(row.get(3))).toList(), run.collectOn());
        long cents = in.stream().mapToLong(row -> Long.parseLong(row.get(2))).sum();
        var place = new BulkRows(
                        "collection_id bigint",
                        "attempt integer",
                        "gathered_to bigint",
                        "debits bigint",
                        "cents bigint")
                .add(run.collection(), run.attempt(), next.getLast().get(0), in.size(), cents);
        if (place.run(connection, ADVANCE) == 0) {
            throw Refusal.STALE.toException();
        }
    }
}
