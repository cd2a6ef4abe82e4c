package fr.societaire.debit.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Drives the two steps of the job as the batch container does, and can stop dead in the middle of one. */
@Stateless
class CollectionInTests {
    /** The server is gone: nothing of the current transaction is committed and nobody cleans up. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Inject
    CollectionLedger ledger;

    @Inject
    Gatherer gatherer;

    @Inject
    DoomedChunk doomed;

    @Inject
    CollectionFile file;

    /** Runs the attempt to its end. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(CollectionRun run, Path folder) throws IOException {
        gather(run, Integer.MAX_VALUE);
        write(run, folder, UnaryOperator.identity());
    }

    /** Takes so many chunks, and is killed in the one after them, its rows written and not committed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void gather(CollectionRun run, int chunks) {
        for (int i = 0; i < chunks; i++) {
            if (!gatherer.take(run)) {
                ledger.gathered(run);
                return;
            }
        }
        doomed.take(run);
    }

    /** Writes through something that may kill it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(CollectionRun run, Path folder, UnaryOperator<OutputStream> through) throws IOException {
        ledger.submitted(run, file.write(run, folder, through));
    }

    @Stateless
    static class DoomedChunk {
        @Inject
        GatheredChunk chunk;

        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public void take(CollectionRun run) {
            chunk.take(run);
            throw new Killed();
        }
    }
}
