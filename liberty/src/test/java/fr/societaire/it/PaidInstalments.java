package fr.societaire.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Instalments made for one test, and what the portal's own books say of them. */
final class PaidInstalments implements AutoCloseable {
    private final String prefix;
    private final String member;
    private final Connection connection;
    private int made;

    PaidInstalments(String prefix, String member) throws SQLException {
        // A reference serves once: what was paid under it stays in the books.
        this.prefix = prefix + "-" + Long.toString(System.nanoTime(), 36);
        this.member = member;
        this.connection = DriverManager.getConnection(Addresses.DATABASE);
    }

    /** Owed since yesterday. */
    String owed(long cents) throws SQLException {
        String id = prefix + "-" + ++made;
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into instalment (instalment_id, contract_number, member_number, due_on, amount_cents, status)"
                        + " values (?, 'AUT00012022', ?, current_date - 1, ?, 'DUE')")) {
            insert.setString(1, id);
            insert.setString(2, member);
            insert.setLong(3, cents);
            insert.executeUpdate();
        }
        return id;
    }

    /** Payment → cents, as our ledger has it. */
    Map<String, Long> ledger() throws SQLException {
        Map<String, Long> ledger = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct l.charge_reference, l.amount_cents"
                        + " from card_ledger l join card_payment_line p using (payment_id) where p.instalment_id like '"
                        + prefix + "%'")) {
            while (rows.next()) {
                ledger.put(rows.getString(1), rows.getLong(2));
            }
        }
        return ledger;
    }

    /** The payments of these instalments, whatever became of them. */
    List<String> payments(String condition) throws SQLException {
        return column("select payment_id from card_payment p where exists (select from card_payment_line l where"
                + " l.payment_id = p.payment_id and instalment_id like '" + prefix + "%') and " + condition);
    }

    /** The instalments that are settled. */
    List<String> paid() throws SQLException {
        return column(
                "select instalment_id from instalment where instalment_id like '" + prefix + "%' and status = 'PAID'");
    }

    String statusOf(String instalment) throws SQLException {
        return column("select status from instalment where instalment_id = '" + instalment + "'")
                .getFirst();
    }

    List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** They leave the member's page, whatever other tests expect there. */
    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from instalment where instalment_id like '" + prefix + "%'");
        }
    }
}
