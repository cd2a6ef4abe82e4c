package fr.societaire.billing.internal;

import fr.societaire.billing.Collectable;
import fr.societaire.billing.GivenBack;
import fr.societaire.platform.BulkRows;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.InstalmentId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Moves the direct debits of many instalments in one statement each. */
@Dependent
public class CollectableRows {
    private static final String ANNOUNCED = """
            update instalment i set debit_standing = 'ANNOUNCED', debit_on = r.on_day, debit_reason = null,
                version = version + 1
            from {rows} where i.instalment_id = r.instalment_id and i.status = 'DUE'
                and i.debit_standing is distinct from 'AT_BANK'
            returning i.instalment_id""";

    private static final String RELEASED = """
            update instalment i set debit_standing = null, debit_on = null, version = version + 1
            from {rows} where i.instalment_id = r.instalment_id and i.debit_standing = 'ANNOUNCED'
            returning i.instalment_id""";

    /** In the order in which a claim to pay by card holds them. */
    private static final String HELD = """
            select i.instalment_id from {rows} join instalment i on i.instalment_id = r.instalment_id
            order by i.instalment_id for update of i""";

    /** A statement of its own: it sees what those who were waited for have committed. */
    private static final String CLAIMED = """
            update instalment i set debit_standing = 'AT_BANK', debit_on = r.on_day, debit_reason = null,
                version = version + 1
            from {rows} where i.instalment_id = r.instalment_id and i.status = 'DUE'
                and i.amount_cents = r.amount_cents and i.debit_standing is distinct from 'AT_BANK'
                and not exists (select from card_payment_line l where l.instalment_id = i.instalment_id
                    and l.payment_status in ('CREATED', 'OPEN', 'UNKNOWN'))
            returning i.instalment_id""";

    private static final String SETTLED = """
            update instalment i set status = 'PAID', means = 'DIRECT_DEBIT', paid_at = r.paid_at,
                debit_standing = 'SETTLED', version = version + 1
            from {rows} where i.instalment_id = r.instalment_id and i.status = 'DUE' and i.debit_standing = 'AT_BANK'
            returning i.instalment_id""";

    private static final String GIVEN_BACK = """
            update instalment i set status = 'DUE', means = null, paid_at = null, debit_standing = 'CAME_BACK',
                debit_on = r.on_day, debit_reason = r.reason, version = version + 1
            from {rows} where i.instalment_id = r.instalment_id
                and (i.status = 'DUE' and i.debit_standing = 'AT_BANK' or i.debit_standing = 'SETTLED')
            returning i.instalment_id""";

    /** Paid by something else while its debit was at the bank. */
    private static final String FORGOTTEN = """
            update instalment i set debit_standing = null, debit_on = null, version = version + 1
            from {rows} where i.instalment_id = r.instalment_id and i.status = 'PAID' and i.debit_standing = 'AT_BANK'
            returning i.instalment_id""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    public void announced(Collection<InstalmentId> instalments, LocalDate on) {
        run(ANNOUNCED, onDay(instalments, on));
    }

    public void released(Collection<InstalmentId> instalments) {
        run(RELEASED, ids(instalments));
    }

    public Set<InstalmentId> claim(Collection<Collectable> instalments, LocalDate on) {
        var rows = new BulkRows("instalment_id text", "amount_cents bigint", "on_day date");
        instalments.forEach(one -> rows.add(one.instalment(), one.amount().cents(), on));
        run(HELD, ids(instalments.stream().map(Collectable::instalment).toList()));
        return run(CLAIMED, rows);
    }

    public Set<InstalmentId> settled(Collection<InstalmentId> instalments, LocalDate on) {
        var rows = new BulkRows("instalment_id text", "paid_at timestamptz");
        var paidAt = on.atStartOfDay(ClockProducer.PARIS).toOffsetDateTime();
        instalments.forEach(one -> rows.add(one, paidAt));
        Set<InstalmentId> settled = run(SETTLED, rows);
        if (settled.size() < instalments.size()) {
            run(FORGOTTEN, ids(instalments));
        }
        return settled;
    }

    public void givenBack(Collection<GivenBack> instalments, LocalDate on) {
        var rows = new BulkRows("instalment_id text", "reason text", "on_day date");
        instalments.forEach(one -> rows.add(one.instalment(), one.reason(), on));
        if (run(GIVEN_BACK, rows).size() < instalments.size()) {
            run(FORGOTTEN, ids(instalments.stream().map(GivenBack::instalment).toList()));
        }
    }

    private static BulkRows onDay(Collection<InstalmentId> instalments, LocalDate on) {
        var rows = new BulkRows("instalment_id text", "on_day date");
        instalments.forEach(one -> rows.add(one, on));
        return rows;
    }

    private static BulkRows ids(Collection<InstalmentId> instalments) {
        var rows = new BulkRows("instalment_id text");
        instalments.forEach(rows::add);
        return rows;
    }

    private Set<InstalmentId> run(String sql, BulkRows rows) {
        try (var connection = dataSource.getConnection()) {
            return rows.read(connection, sql).stream()
                    .map(List::getFirst)
                    .map(InstalmentId::new)
                    .collect(Collectors.toSet());
        } catch (SQLException e) {
            throw new IllegalStateException("the debits of instalments could not be written", e);
        }
    }
}
