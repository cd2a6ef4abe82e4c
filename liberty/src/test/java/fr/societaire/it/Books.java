package fr.societaire.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold in a portal's database whatever was done to its servers, each as a question that is answered by nothing. */
final class Books {
    private static final Map<String, String> NOTHING_MAY_ANSWER = new LinkedHashMap<>();

    static {
        NOTHING_MAY_ANSWER.put("a payment that is not final", """
                select payment_id || ' ' || status from card_payment where status in ('CREATED', 'OPEN', 'UNKNOWN')""");
        NOTHING_MAY_ANSWER.put("a payment booked at another sum than it was made for", """
                select p.payment_id from card_payment p
                where (select coalesce(sum(m.amount_cents), 0) from ledger_movement m
                       where m.kind = 'CARD_CAPTURED' and split_part(m.reference, '/', 1) = p.payment_id)
                   <> (select case when p.status = 'CAPTURED' then sum(l.amount_cents) else 0 end
                       from card_payment_line l where l.payment_id = p.payment_id)""");
        NOTHING_MAY_ANSWER.put("a payment taken without a page and a charge of the processor", """
                select payment_id from card_payment
                where status = 'CAPTURED' and (session_reference is null or charge_reference is null)""");
        NOTHING_MAY_ANSWER.put("an instalment that two payments may still take", """
                select instalment_id from card_payment_line
                where payment_status in ('CREATED', 'OPEN', 'UNKNOWN', 'CAPTURED')
                group by instalment_id having count(*) > 1""");
        NOTHING_MAY_ANSWER.put("an instalment paid by card that no payment has taken", """
                select i.instalment_id from instalment i
                where i.means = 'CARD' and not exists (select from card_payment_line l
                    where l.instalment_id = i.instalment_id and l.payment_id = i.payment_id
                      and l.payment_status = 'CAPTURED')""");
        NOTHING_MAY_ANSWER.put("an instalment taken and not settled", """
                select l.instalment_id from card_payment_line l join instalment i using (instalment_id)
                where l.payment_status = 'CAPTURED' and i.status <> 'PAID'""");
        NOTHING_MAY_ANSWER.put("a contract whose balance is not what its instalments leave to pay", """
                select contract_number from
                  (select contract_number, sum(case when debit = 'CONTRACT' then amount_cents else -amount_cents end) as cents
                   from ledger_movement where 'CONTRACT' in (debit, credit) group by contract_number) book
                  full join (select contract_number, sum(amount_cents) filter (where status = 'DUE') as cents
                   from instalment group by contract_number) owed using (contract_number)
                where coalesce(book.cents, 0) <> coalesce(owed.cents, 0)""");
        NOTHING_MAY_ANSWER.put("a payment of which the receipt is missing", """
                select instalment_id from instalment i where means = 'CARD' and (select count(*) from document d
                    where d.kind = 'PAYMENT_RECEIPT' and d.member_number = i.member_number)
                  < (select count(*) from instalment j where j.means = 'CARD' and j.member_number = i.member_number)""");
        NOTHING_MAY_ANSWER.put("a message neither sent nor given up with a reason", """
                select message_key from outbox_message
                where state = 'WAITING' or (state = 'FAILED' and last_failure is null)""");
        NOTHING_MAY_ANSWER.put("a one-time secret used after its end", """
                select id from one_time_secret where used_at >= expires_at""");
        NOTHING_MAY_ANSWER.put("a hole in the chain of the journal", """
                select position::text from (select position, lag(position) over (order by position) as former
                    from journal_entry where position is not null) places where position <> former + 1""");
    }

    private final String database;

    Books(String database) {
        this.database = database;
    }

    /** What answers although nothing may, with at most three examples of each; all asked of one moment. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            for (var question : NOTHING_MAY_ANSWER.entrySet()) {
                List<String> answers = column(connection, question.getValue());
                if (!answers.isEmpty()) {
                    broken.add(answers.size() + " times " + question.getKey() + ": "
                            + answers.subList(0, Math.min(3, answers.size())));
                }
            }
            return broken;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The documents whose file is missing or is not what was sealed. */
    List<String> brokenDocuments(Path store) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String sha256 : all("select sha256 from document")) {
            Path file = store.resolve(sha256.substring(0, 2)).resolve(sha256 + ".pdf");
            if (!Files.isRegularFile(file) || !sha256.equals(digest(Files.readAllBytes(file)))) {
                broken.add(sha256);
            }
        }
        return broken;
    }

    /** Payment → cents, as booked. */
    Map<String, Long> captured() {
        Map<String, Long> booked = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select split_part(reference, '/', 1), sum(amount_cents)"
                        + " from ledger_movement where kind = 'CARD_CAPTURED' group by 1")) {
            while (rows.next()) {
                booked.put(rows.getString(1), rows.getLong(2));
            }
            return booked;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> all(String query) {
        try (Connection connection = DriverManager.getConnection(database)) {
            return column(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
