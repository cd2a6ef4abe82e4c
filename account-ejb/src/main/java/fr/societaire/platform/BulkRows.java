package fr.societaire.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Many rows given to PostgreSQL in one statement, as one array per column: {@code insert into member (…) select … from
 * {rows} on conflict … do update …}. One round trip and one plan, however many rows.
 */
public final class BulkRows {
    private static final String PLACE = "{rows}";

    private final List<String> names = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();

    /** @param columns each a name and a PostgreSQL type: {@code "born_on date"} */
    public BulkRows(String... columns) {
        for (String column : columns) {
            int blank = column.indexOf(' ');
            names.add(column.substring(0, blank));
            types.add(column.substring(blank + 1));
            this.columns.add(new ArrayList<>());
        }
    }

    /** One row, in the order of the columns. Every value is written as PostgreSQL reads it; {@code null} is null. */
    public BulkRows add(Object... row) {
        if (row.length != columns.size()) {
            throw new IllegalArgumentException(row.length + " values for columns " + names);
        }
        for (int i = 0; i < row.length; i++) {
            columns.get(i).add(row[i] == null ? null : row[i].toString());
        }
        return this;
    }

    /** Adds the rows of another one with the same columns, after these. */
    public BulkRows addAll(BulkRows other) {
        if (!names.equals(other.names)) {
            throw new IllegalArgumentException("columns " + other.names + " for columns " + names);
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).addAll(other.columns.get(i));
        }
        return this;
    }

    /** Feeds a digest with the columns and every value: it tells rows apart that differ in anything. */
    public void feed(MessageDigest digest) {
        for (int i = 0; i < columns.size(); i++) {
            feed(digest, names.get(i));
            columns.get(i).forEach(value -> feed(digest, value));
        }
        feed(digest, null);
    }

    /** The length first: no two lists of texts look the same. */
    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(text == null ? -1 : bytes.length)
                .array());
        digest.update(bytes);
    }

    public boolean isEmpty() {
        return columns.getFirst().isEmpty();
    }

    /**
     * Runs the statement on all rows; nothing is sent when there is none.
     *
     * @param sql where {@code {rows}} stands for the table {@code r} of the rows
     * @return rows touched
     */
    public int run(Connection connection, String sql) throws SQLException {
        return isEmpty() ? 0 : with(connection, sql, PreparedStatement::executeUpdate);
    }

    /** As {@link #run}, for a statement that returns rows of texts; nothing is asked when there is no row. */
    public List<List<String>> read(Connection connection, String sql) throws SQLException {
        return isEmpty() ? List.of() : with(connection, sql, BulkRows::texts);
    }

    /** What reads the rows of an answer as they come. */
    public interface Reading {
        void of(ResultSet rows) throws SQLException;
    }

    /**
     * As {@link #read}, for more rows than are to be held at once.
     *
     * @param connection in a transaction: without one the driver would hold them all
     * @param atOnce how many the driver fetches and holds
     */
    public void stream(Connection connection, String sql, int atOnce, Reading reading) throws SQLException {
        if (!isEmpty()) {
            with(connection, sql, statement -> {
                statement.setFetchSize(atOnce);
                try (ResultSet rows = statement.executeQuery()) {
                    reading.of(rows);
                }
                return null;
            });
        }
    }

    private static List<List<String>> texts(PreparedStatement statement) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(rows.getString(i));
                }
                found.add(row);
            }
        }
        return found;
    }

    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(Connection connection, String sql, Execution<T> execution) throws SQLException {
        List<Array> arrays = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql.replace(PLACE, table()))) {
            for (int i = 0; i < columns.size(); i++) {
                arrays.add(connection.createArrayOf(types.get(i), columns.get(i).toArray(String[]::new)));
                statement.setArray(i + 1, arrays.get(i));
            }
            return execution.of(statement);
        } finally {
            for (Array array : arrays) {
                array.free();
            }
        }
    }

    private String table() {
        String parameters =
                types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", ", "unnest(", ")"));
        return parameters + " as r(" + String.join(", ", names) + ")";
    }
}
