package fr.societaire.debit.internal;

import fr.societaire.debit.domain.DebitId;
import fr.societaire.debit.domain.DebitOrder;
import fr.societaire.mandate.AccountNumbers;
import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.shared.Money;
import fr.societaire.shared.SealedSecret;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The debits of a collection in the order of their numbers, a thousand at a time from the database, whatever their number.
 * Everything it reads was fixed when they were taken, so that it always reads the same.
 */
final class OrderCursor implements Iterator<DebitOrder>, AutoCloseable {
    private static final int AT_ONCE = 1_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String ORDERS = """
            select d.debit_id, d.amount_cents, m.reference, (m.signed_at at time zone 'Europe/Paris')::date, a.holder,
                a.account_id, a.key_id, a.sealed_secret, d.account_changed, d.due_on, d.contract_number
            from debit d join mandate m on m.mandate_id = d.mandate_id join debit_account a on a.account_id = d.account_id
            where d.collection_id = ? order by d.debit_id""";

    private final AccountNumbers numbers;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean more;

    /** The connection is in a transaction: without one the driver would read all rows at once. */
    OrderCursor(Connection connection, long collection, AccountNumbers numbers) throws SQLException {
        this.numbers = numbers;
        statement = connection.prepareStatement(ORDERS);
        statement.setFetchSize(AT_ONCE);
        statement.setLong(1, collection);
        rows = statement.executeQuery();
        more = rows.next();
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public DebitOrder next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        try {
            DebitOrder order = order();
            more = rows.next();
            return order;
        } catch (SQLException e) {
            throw new IllegalStateException("the debits of a collection could not be read", e);
        }
    }

    private DebitOrder order() throws SQLException {
        return new DebitOrder(
                new DebitId(rows.getLong(1)).reference(),
                Money.ofCents(rows.getLong(2)),
                new MandateReference(rows.getString(3)),
                rows.getObject(4, LocalDate.class),
                rows.getString(5),
                numbers.of(rows.getString(6), new SealedSecret(rows.getString(7), rows.getBytes(8))),
                rows.getBoolean(9),
                "Echeance du " + DAY.format(rows.getObject(10, LocalDate.class)) + ", contrat " + rows.getString(11));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }
}
