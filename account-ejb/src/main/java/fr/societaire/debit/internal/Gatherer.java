package fr.societaire.debit.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** One chunk of a collection in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Gatherer {
    @Inject
    GatheredChunk chunk;

    /** Takes the next debits; whether there may be more. */
    public boolean take(CollectionRun run) {
        return chunk.take(run);
    }
}
