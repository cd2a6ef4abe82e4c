package fr.societaire.debit.internal;

import fr.societaire.platform.BulkRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The debits one statement has moved, handed over some thousands at a time, so that a hundred thousand are never held. */
final class MovedDebits {
    private static final int AT_ONCE = 5_000;

    static void each(BulkRows parameters, String sql, Connection connection, Consumer<List<DebitRow>> to)
            throws SQLException {
        parameters.stream(connection, sql, AT_ONCE, rows -> each(rows, to));
    }

    private static void each(ResultSet rows, Consumer<List<DebitRow>> to) throws SQLException {
        List<DebitRow> some = new ArrayList<>(AT_ONCE);
        while (rows.next()) {
            some.add(DebitRow.of(rows));
            if (some.size() == AT_ONCE) {
                to.accept(some);
                some.clear();
            }
        }
        if (!some.isEmpty()) {
            to.accept(some);
        }
    }

    private MovedDebits() {}
}
