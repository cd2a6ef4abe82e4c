package fr.societaire.debit.internal;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** When a job ends and its collection is not submitted, the next attempt may come soon. */
@Named
@Dependent
public class CollectionFailure extends AbstractJobListener {
    @Inject
    @BatchProperty(name = "collection")
    String collection;

    @Inject
    @BatchProperty(name = "attempt")
    String attempt;

    @Inject
    CollectionLedger ledger;

    @Override
    public void afterJob() {
        ledger.stumble(
                Long.parseLong(collection),
                Integer.parseInt(attempt),
                "attempt " + attempt + " ended before the file did; the cause is in the server's log");
    }
}
