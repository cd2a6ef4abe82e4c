package fr.societaire.debit.internal;

import fr.societaire.debit.domain.CollectionState;
import fr.societaire.shared.Refusal;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first step: debits go into their collection, a thousand at a time, from where the last committed chunk left it. */
@Named
@Dependent
public class CollectionGathering extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "collection")
    String collection;

    @Inject
    @BatchProperty(name = "attempt")
    String attempt;

    @Inject
    CollectionLedger ledger;

    @Inject
    Gatherer gatherer;

    @Override
    public String process() {
        CollectionRun run = ledger.find(Long.parseLong(collection), Integer.parseInt(attempt))
                .orElseThrow(Refusal.STALE::toException);
        while (run.state() == CollectionState.GATHERING && gatherer.take(run)) {
            continue;
        }
        ledger.gathered(run);
        return "COMPLETED";
    }
}
