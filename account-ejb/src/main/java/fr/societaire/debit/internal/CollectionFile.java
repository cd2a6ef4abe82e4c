package fr.societaire.debit.internal;

import fr.societaire.debit.domain.CollectionHeader;
import fr.societaire.mandate.DebitMandates;
import fr.societaire.mandate.domain.CreditorIdentifier;
import fr.societaire.shared.Iban;
import fr.societaire.shared.Money;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the file of a collection from a cursor: none of its debits is kept. Written beside its place, forced to the disk and
 * then renamed: the bank finds all of it or nothing. Written again it is the same bytes under the same name, and the message
 * has the same reference, of which a bank takes one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CollectionFile {
    private static final int BUFFER = 1 << 16;
    private static final String HEAD = """
            select reference, created_at, collect_on, creditor, creditor_identifier, creditor_iban, debits, total_cents
            from collection where collection_id = ?""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    @Inject
    DebitMandates mandates;

    /**
     * Writes it.
     *
     * @return the SHA-256 of its bytes
     */
    public String write(CollectionRun run, Path folder) throws IOException {
        return write(run, folder, UnaryOperator.identity());
    }

    /** The same through something that may stop in the midst of it. */
    String write(CollectionRun run, Path folder, UnaryOperator<OutputStream> through) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            CollectionHeader head = head(run, connection);
            Path part = folder.resolve("." + head.reference() + "." + run.attempt() + ".part");
            String sha256 = write(head, run, connection, part, through);
            Files.move(part, folder.resolve(head.reference() + ".xml"), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            return sha256;
        } catch (SQLException | XMLStreamException e) {
            throw new IllegalStateException("the file of collection " + run.collection() + " could not be written", e);
        }
    }

    private String write(
            CollectionHeader head,
            CollectionRun run,
            Connection connection,
            Path part,
            UnaryOperator<OutputStream> through)
            throws IOException, SQLException, XMLStreamException {
        MessageDigest digest = sha256();
        try (FileChannel file = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(
                        new BufferedOutputStream(through.apply(Channels.newOutputStream(file)), BUFFER), digest);
                var orders = new OrderCursor(connection, run.collection(), mandates.numbers())) {
            DirectDebitFile.write(head, orders, out);
            out.flush();
            file.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** So that the new name survives a crash too. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static CollectionHeader head(CollectionRun run, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD)) {
            statement.setLong(1, run.collection());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Instant created = row.getObject(2, OffsetDateTime.class).toInstant();
                return new CollectionHeader(
                        row.getString(1),
                        created,
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        new CreditorIdentifier(row.getString(5)),
                        new Iban(row.getString(6)),
                        row.getLong(7),
                        Money.ofCents(row.getLong(8)));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
