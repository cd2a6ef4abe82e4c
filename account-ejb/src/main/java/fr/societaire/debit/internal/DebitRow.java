package fr.societaire.debit.internal;

import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A debit that the bank has just moved.
 *
 * @param reason in ISO 20022, {@code null} of one that was settled
 * @param wasSettled whether the insurer's account had been credited with it
 */
record DebitRow(
        long id,
        InstalmentId instalment,
        ContractNumber contract,
        MemberNumber member,
        Money amount,
        String reason,
        boolean wasSettled) {
    /** Of a row with these columns, in this order. */
    static DebitRow of(ResultSet row) throws SQLException {
        return new DebitRow(
                row.getLong(1),
                new InstalmentId(row.getString(2)),
                new ContractNumber(row.getString(3)),
                new MemberNumber(row.getString(4)),
                Money.ofCents(row.getLong(5)),
                row.getString(6),
                row.getBoolean(7));
    }

    /** What is booked for it, once, whoever tells it again. */
    Movement movement(MovementKind kind, LocalDate on) {
        return new Movement(kind, "debit/" + id, contract, member, instalment, amount, on);
    }
}
