package fr.societaire.debit.internal;

import fr.societaire.debit.domain.CollectionState;
import fr.societaire.shared.Refusal;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The second step: the file is written, and then its debits are submitted. */
@Named
@Dependent
public class CollectionWriting extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "collection")
    String collection;

    @Inject
    @BatchProperty(name = "attempt")
    String attempt;

    @Inject
    CollectionLedger ledger;

    @Inject
    CollectionFile file;

    @Inject
    BankFolders folders;

    @Override
    public String process() throws Exception {
        CollectionRun run = ledger.find(Long.parseLong(collection), Integer.parseInt(attempt))
                .orElseThrow(Refusal.STALE::toException);
        if (run.state() == CollectionState.WRITING) {
            String sha256 = file.write(run, folders.outbox());
            if (!ledger.submitted(run, sha256)) {
                throw Refusal.STALE.toException();
            }
        }
        return "COMPLETED";
    }
}
