package fr.societaire.debit.internal;

import fr.societaire.billing.Collectables;
import fr.societaire.billing.GivenBack;
import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.platform.BulkRows;
import fr.societaire.platform.ClockProducer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/**
 * What replies do, in the caller's transaction. A reply does it when what must come before it is known, whatever the order
 * of the files: a return waits for the credit, a credit for the rejections that explain its sum. What is about no debit, or
 * says something else than was sent, does nothing and is left to a person.
 */
@Dependent
class ReplyEffects {
    private static final String JUDGED_AND_APPLIED = """
            with first as (
                select n.file_id, n.place, row_number() over (partition by n.debit_id order by n.file_id, n.place) as nth,
                    d.debit_id, d.state, d.amount_cents, d.collection_id, c.return_by
                from bank_reply n left join debit d on d.debit_id = n.debit_id and d.collection_id is not null
                left join collection c on c.collection_id = d.collection_id
                where n.outcome in ('NEW', 'WAITING') and n.fate in ('REJECTED', 'RETURNED')),
            judged as (
                update bank_reply n set outcome = case
                    when f.debit_id is null then 'UNKNOWN'
                    when f.amount_cents <> n.amount_cents then 'OTHER_AMOUNT'
                    when f.nth > 1 or f.state in ('REJECTED', 'RETURNED', 'REFUNDED') then 'DUPLICATE'
                    when n.fate = 'REJECTED' and f.state = 'SETTLED' then 'TOO_LATE'
                    when n.fate = 'REJECTED' and f.state = 'SUBMITTED' then 'APPLIED'
                    when n.fate = 'RETURNED' and f.state = 'SETTLED' then 'APPLIED'
                    else 'WAITING' end
                from first f where f.file_id = n.file_id and f.place = n.place
                returning n.debit_id, n.outcome, n.fate, n.reason, f.return_by)
            update debit d set state = case
                    when j.fate = 'RETURNED' and (j.reason = 'MD06' or r.today > j.return_by) then 'REFUNDED'
                    else j.fate end,
                state_since = r.now_at, reason = j.reason
            from {rows}, judged j where j.outcome = 'APPLIED' and j.debit_id = d.debit_id
            returning d.debit_id, d.instalment_id, d.contract_number, d.member_number, d.amount_cents, d.reason,
                j.fate = 'RETURNED'""";

    /** Credits whose sum is that of what is left of their file; then, and only then, all of it is settled. */
    private static final String CREDITED = """
            with told as (
                select n.file_id, n.place, c.collection_id, c.state, n.amount_cents,
                    (select coalesce(sum(d.amount_cents), 0) from debit d
                        where d.collection_id = c.collection_id and d.state = 'SUBMITTED') as left_cents,
                    row_number() over (partition by n.reference order by n.file_id, n.place) as nth
                from bank_reply n left join collection c on c.reference = n.reference
                where n.outcome in ('NEW', 'WAITING') and n.fate = 'CREDITED'),
            judged as (
                update bank_reply n set collection_id = t.collection_id, outcome = case
                    when t.collection_id is null or t.state = 'EMPTY' then 'UNKNOWN'
                    when t.state = 'SETTLED' or t.nth > 1 then 'DUPLICATE'
                    when t.state <> 'SUBMITTED' or t.amount_cents < t.left_cents then 'WAITING'
                    when t.amount_cents > t.left_cents then 'OTHER_AMOUNT'
                    else 'APPLIED' end
                from told t where t.file_id = n.file_id and t.place = n.place
                returning n.collection_id, n.outcome)
            update collection c set state = 'SETTLED', state_since = r.now_at
            from {rows}, judged j where j.outcome = 'APPLIED' and j.collection_id = c.collection_id
            returning c.collection_id, c.collect_on""";

    @Inject
    Collectables collectables;

    @Inject
    Settlement settlement;

    @Inject
    Ledger ledger;

    @Inject
    InstantSource clock;

    /** Does all that can be done now. */
    void apply(Connection connection) throws SQLException {
        replies(connection);
        List<List<String>> credited = moment().read(connection, CREDITED);
        for (List<String> one : credited) {
            settlement.settle(Long.parseLong(one.get(0)), LocalDate.parse(one.get(1)), connection);
        }
        if (!credited.isEmpty()) {
            replies(connection);
        }
    }

    private void replies(Connection connection) throws SQLException {
        MovedDebits.each(moment(), JUDGED_AND_APPLIED, connection, this::givenBack);
    }

    private void givenBack(List<DebitRow> debits) {
        LocalDate today = today();
        collectables.givenBack(
                debits.stream()
                        .map(one -> new GivenBack(one.instalment(), DirectDebitReturn.of(one.reason())))
                        .toList(),
                today);
        ledger.book(debits.stream()
                .filter(DebitRow::wasSettled)
                .map(one -> one.movement(MovementKind.DEBIT_RETURNED, today))
                .toList());
    }

    private BulkRows moment() {
        return new BulkRows("now_at timestamptz", "today date").add(clock.instant(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
    }
}
