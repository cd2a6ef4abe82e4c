package fr.societaire.debit.internal;

import fr.societaire.billing.Collectables;
import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.InstalmentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;

/** The insurer's account was credited with a file: its debits are settled, their instalments paid, the book says so. */
@Dependent
class Settlement {
    private static final Logger LOG = Logger.getLogger(Settlement.class.getName());

    private static final String SETTLED = """
            update debit d set state = 'SETTLED', state_since = r.now_at
            from {rows} where d.collection_id = r.collection_id and d.state = 'SUBMITTED'
            returning d.debit_id, d.instalment_id, d.contract_number, d.member_number, d.amount_cents, null, true""";

    @Inject
    Collectables collectables;

    @Inject
    Ledger ledger;

    @Inject
    InstantSource clock;

    void settle(long collection, LocalDate on, Connection connection) throws SQLException {
        var row = new BulkRows("collection_id bigint", "now_at timestamptz").add(collection, clock.instant());
        MovedDebits.each(row, SETTLED, connection, debits -> settle(debits, on));
    }

    private void settle(List<DebitRow> debits, LocalDate on) {
        Set<InstalmentId> paid =
                collectables.settled(debits.stream().map(DebitRow::instalment).toList(), on);
        List<Movement> movements = new ArrayList<>(debits.size());
        for (DebitRow one : debits) {
            movements.add(one.movement(MovementKind.DEBIT_SETTLED, on));
            if (!paid.contains(one.instalment())) {
                movements.add(one.movement(MovementKind.REFUND_OWED, on));
                LOG.severe(() -> "PAYMENT-ALERT debit " + one.id() + " was taken for " + one.instalment()
                        + ", which did not need it any more: " + one.amount() + " are owed back");
            }
        }
        ledger.book(movements);
    }
}
