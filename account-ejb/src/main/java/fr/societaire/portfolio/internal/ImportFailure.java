package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.ImportId;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** When a job ends and its import does not, the next attempt may come soon. */
@Named
@Dependent
public class ImportFailure extends AbstractJobListener {
    @Inject
    @BatchProperty(name = "import")
    String importId;

    @Inject
    @BatchProperty(name = "attempt")
    String attempt;

    @Inject
    ImportLedger ledger;

    @Override
    public void afterJob() {
        ledger.stumble(
                new ImportId(Long.parseLong(importId)),
                Integer.parseInt(attempt),
                "attempt " + attempt + " ended before the file did; the cause is in the server's log");
    }
}
