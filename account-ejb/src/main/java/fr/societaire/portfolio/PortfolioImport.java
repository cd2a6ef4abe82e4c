package fr.societaire.portfolio;

import fr.societaire.platform.ProgramToken;
import fr.societaire.portfolio.internal.DropFolder;
import fr.societaire.portfolio.internal.ImportLedger;
import fr.societaire.portfolio.internal.ImportReports;
import fr.societaire.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The operator's command: send a portfolio, see how far it is, read what was rejected. The operator is no member and has
 * no session: a program that knows {@code portal.operator.token} is the operator. Without the right token, and while no
 * token or no folder is configured, the command does not exist ({@link Refusal#NOT_FOUND}).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PortfolioImport {
    /** Rejected lines in one answer. */
    public static final int PAGE = 1000;

    private static final String NAME = "[0-9A-Za-z][0-9A-Za-z._-]{0,99}";

    @Inject
    @ConfigProperty(name = "portal.operator.token")
    Optional<String> token;

    @Inject
    DropFolder folder;

    @Inject
    ImportLedger ledger;

    @Inject
    ImportReports reports;

    /**
     * Receives a file and queues it. Returns once it is stored; it is read within seconds, after those before it.
     *
     * @param name what to call it in reports: letters, digits, dot, dash; else {@link Refusal#NOT_ALLOWED}
     */
    public ImportId start(String token, String name, InputStream content) {
        admit(token);
        if (!name.matches(NAME)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        try {
            Path file = folder.receive(name, content);
            return ledger.enqueue(file, Files.size(file), ImportOrigin.OPERATOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportProgress progress(String token, ImportId id) {
        admit(token);
        return reports.progress(id).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** The first {@link #PAGE} rejected lines after a line, in the order of the file. */
    public List<RejectedLine> rejects(String token, ImportId id, long afterLine) {
        admit(token);
        return reports.rejects(id, afterLine, PAGE);
    }

    private void admit(String token) {
        if (!new ProgramToken(this.token).opens(token) || !folder.exists()) {
            throw Refusal.NOT_FOUND.toException();
        }
    }
}
