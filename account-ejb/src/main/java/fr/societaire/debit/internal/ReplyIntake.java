package fr.societaire.debit.internal;

import fr.societaire.debit.UnreadableFile;
import fr.societaire.debit.domain.BankReply;
import fr.societaire.debit.domain.DebitId;
import fr.societaire.debit.internal.BankReplies.Line;
import fr.societaire.platform.BulkRows;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes a file of the bank in one transaction: all its replies with what they do, or nothing. Taken again, whenever and
 * wherever, it is recognised by its bytes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReplyIntake {
    private static final int AT_ONCE = 5_000;

    private static final String FILE = """
            insert into bank_file (name, sha256, received_at, failure) select r.name, r.sha256, r.now_at, r.failure
            from {rows} on conflict (sha256) do nothing returning file_id""";

    private static final String REPLIES = """
            insert into bank_reply (file_id, place, line, fate, reference, debit_id, amount_cents, reason, outcome)
            select * from {rows}""";

    private static final String COUNTED = """
            update bank_file f set replies = r.replies from {rows} where f.file_id = r.file_id""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    @Inject
    ReplyEffects effects;

    @Inject
    InstantSource clock;

    /**
     * Takes it.
     *
     * @throws UnreadableFile when it is no message of the bank: nothing of it counts
     */
    public TakenFile take(Path file) throws IOException {
        String sha256 = sha256(file);
        try (Connection connection = dataSource.getConnection();
                InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            List<List<String>> fresh = file(file, sha256, null).read(connection, FILE);
            if (fresh.isEmpty()) {
                return TakenFile.KNOWN;
            }
            long id = Long.parseLong(fresh.getFirst().getFirst());
            var staged = new Staged(id, connection);
            BankReplies.read(content, staged::add);
            staged.flush();
            new BulkRows("file_id bigint", "replies integer")
                    .add(id, staged.count)
                    .run(connection, COUNTED);
            effects.apply(connection);
            return TakenFile.TAKEN;
        } catch (SQLException e) {
            throw new IllegalStateException("replies of the bank could not be taken", e);
        }
    }

    /** Keeps that a file was refused whole, and why. */
    public void refused(Path file, UnreadableFile why) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            file(file, sha256(file), why.getMessage()).read(connection, FILE);
        } catch (SQLException e) {
            throw new IllegalStateException("a refusal could not be kept", e);
        }
    }

    private BulkRows file(Path file, String sha256, String failure) {
        return new BulkRows("name text", "sha256 text", "now_at timestamptz", "failure text")
                .add(file.getFileName(), sha256, clock.instant(), failure);
    }

    /** Replies on their way to the database, some thousands at once. */
    private static final class Staged {
        private final long file;
        private final Connection connection;
        private BulkRows rows;
        private int waiting;
        private int count;

        Staged(long file, Connection connection) {
            this.file = file;
            this.connection = connection;
            empty();
        }

        void add(Line line) {
            count++;
            switch (line) {
                case Line.Good good -> add(good.reply());
                case Line.Credited credit ->
                    rows.add(
                            file,
                            count,
                            null,
                            "CREDITED",
                            credit.collection(),
                            null,
                            credit.amount().cents(),
                            null,
                            "NEW");
                case Line.FileRefused refused ->
                    rows.add(file, count, null, "REFUSED", refused.collection(), null, null, null, "FILE_REFUSED");
                case Line.Bad bad ->
                    rows.add(file, count, bad.line(), null, null, null, null, bad.lacks(), "UNREADABLE");
            }
            if (++waiting == AT_ONCE) {
                flush();
            }
        }

        private void add(BankReply reply) {
            Long debit = DebitId.named(reply.reference()).map(DebitId::value).orElse(null);
            rows.add(
                    file,
                    count,
                    null,
                    reply.fate(),
                    reply.reference(),
                    debit,
                    reply.amount().cents(),
                    reply.code(),
                    "NEW");
        }

        void flush() {
            try {
                rows.run(connection, REPLIES);
                empty();
            } catch (SQLException e) {
                throw new IllegalStateException("replies of the bank could not be kept", e);
            }
        }

        private void empty() {
            waiting = 0;
            rows = new BulkRows(
                    "file_id bigint",
                    "place integer",
                    "line integer",
                    "fate text",
                    "reference text",
                    "debit_id bigint",
                    "amount_cents bigint",
                    "reason text",
                    "outcome text");
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
