package fr.societaire.debit.internal;

import fr.societaire.debit.domain.DebitId;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The debits whose members are still to be told, as rows. */
@Dependent
class PlannedDebits {
    private static final int AT_ONCE = 500;

    private static final String TO_TELL = """
            select d.debit_id, d.member_number, d.mandate_id, d.instalment_id, d.contract_number, d.amount_cents,
                d.due_on, d.collect_on, d.presentation
            from {rows} join debit d on d.state = 'PLANNED' and d.collect_on <= r.until and d.member_number > r.after
            order by d.member_number, d.collect_on, d.debit_id limit 500 for update of d""";

    private static final String TOLD = """
            update debit d set state = 'PRENOTIFIED', state_since = r.now_at, told_at = r.now_at, collect_on = r.collect_on
            from {rows} where d.debit_id = r.debit_id and d.state = 'PLANNED'""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    /**
     * About five hundred, all of each member, in the order of the members; held to the end of the transaction.
     *
     * @param after the member before the first one
     */
    List<AnnouncedDebit> toTell(LocalDate until, String after) {
        List<AnnouncedDebit> some = read(new BulkRows("until date", "after text").add(until, after), TO_TELL).stream()
                .map(PlannedDebits::debit)
                .toList();
        if (some.size() < AT_ONCE
                || some.getFirst().member().equals(some.getLast().member())) {
            return some;
        }
        MemberNumber cut = some.getLast().member();
        return some.stream().filter(one -> !one.member().equals(cut)).toList();
    }

    void told(Collection<AnnouncedDebit> debits, Instant now) {
        var rows = new BulkRows("debit_id bigint", "collect_on date", "now_at timestamptz");
        debits.forEach(one -> rows.add(one.id().value(), one.collectOn(), now));
        try (var connection = dataSource.getConnection()) {
            rows.run(connection, TOLD);
        } catch (SQLException e) {
            throw new IllegalStateException("announced debits could not be written", e);
        }
    }

    private List<List<String>> read(BulkRows rows, String sql) {
        try (var connection = dataSource.getConnection()) {
            return rows.read(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("planned debits could not be read", e);
        }
    }

    private static AnnouncedDebit debit(List<String> row) {
        return new AnnouncedDebit(
                new DebitId(Long.parseLong(row.get(0))),
                new MemberNumber(row.get(1)),
                new MandateId(row.get(2)),
                new InstalmentId(row.get(3)),
                new ContractNumber(row.get(4)),
                Money.ofCents(Long.parseLong(row.get(5))),
                LocalDate.parse(row.get(6)),
                LocalDate.parse(row.get(7)),
                Integer.parseInt(row.get(8)));
    }
}
