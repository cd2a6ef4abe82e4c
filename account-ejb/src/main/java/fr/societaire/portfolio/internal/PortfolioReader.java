package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.ImportId;
import fr.societaire.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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

    @Resource
    ManagedExecutorService executor;

    private ReadAhead lines;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        Run run = ledger.find(new ImportId(Long.parseLong(importId)), Integer.parseInt(attempt))
                .orElseThrow(Refusal.STALE::toException);
        lines = new ReadAhead(new LineFile(run.file(), run.position()), executor);
    }

    /** The next line that is not blank, good or bad; {@code null} at the end. */
    @Override
    public PortfolioLine readItem() throws IOException {
        return lines.take();
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
