package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.ImportId;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The step after the last line: the import is over. */
@Named
@Dependent
public class ImportCompletion extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "import")
    String importId;

    @Inject
    @BatchProperty(name = "attempt")
    String attempt;

    @Inject
    ImportLedger ledger;

    @Override
    public String process() {
        ledger.complete(new ImportId(Long.parseLong(importId)), Integer.parseInt(attempt));
        return "COMPLETED";
    }
}
