package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.ImportId;
import fr.societaire.shared.Refusal;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/**
 * Reads the lines of one import, from where the last committed chunk left it. The place is kept in the ledger, not in the
 * batch container's checkpoint: any server may go on, and no execution of a dead one has to be restarted.
 */
@Named
@Dependent
public class PortfolioReader extends AbstractItemReader {
    @Inject
    @BatchProperty(name = "import")
    String importId;

    @Inject
    @BatchProperty(name = "attempt")
    String attempt;

    @Inject
    ImportLedger ledger;

    private final LineParser parser = new LineParser();
    private LineFile file;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        Run run = ledger.find(new ImportId(Long.parseLong(importId)), Integer.parseInt(attempt))
                .orElseThrow(Refusal.STALE::toException);
        file = new LineFile(run.file(), run.position());
    }

    /** The next line that is not blank, good or bad; {@code null} at the end. */
    @Override
    public PortfolioLine readItem() throws IOException {
        LineFile.Line line = file.read();
        while (line != null && line.isBlank()) {
            line = file.read();
        }
        return line == null ? null : parser.parse(line, file.position());
    }

    @Override
    public Serializable checkpointInfo() {
        return file.position();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
