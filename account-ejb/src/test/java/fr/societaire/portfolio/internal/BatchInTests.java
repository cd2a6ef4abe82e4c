package fr.societaire.portfolio.internal;

import jakarta.batch.api.BatchProperty;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Drives the artifacts of the job as the batch container does — properties, chunks, one transaction for each — and can
 * stop dead in the middle of one.
 */
@Stateless
class BatchInTests {
    /** The server is gone: nothing of the current transaction is committed and nobody cleans up. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Dependent
    static class Properties {
        private static Run current;

        @Produces
        @BatchProperty
        static String property(InjectionPoint point) {
            String name = point.getQualifiers().stream()
                    .filter(BatchProperty.class::isInstance)
                    .map(qualifier -> ((BatchProperty) qualifier).name())
                    .findFirst()
                    .orElseThrow();
            return name.equals("import") ? current.id().toString() : Integer.toString(current.attempt());
        }
    }

    @Inject
    Instance<PortfolioReader> readers;

    @Inject
    Instance<PortfolioWriter> writers;

    @Inject
    Instance<ImportCompletion> completions;

    @Inject
    Chunks chunks;

    /** Runs the claimed attempt to its end, or until so many chunks have been begun. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void execute(Run run, int chunkSize, int killedInChunk) throws Exception {
        Properties.current = run;
        PortfolioReader reader = readers.get();
        PortfolioWriter writer = writers.get();
        reader.open(null);
        writer.open(null);
        int chunk = 1;
        while (chunks.next(reader, writer, chunkSize, chunk == killedInChunk)) {
            chunk++;
        }
        reader.close();
        completions.get().process();
    }

    @Stateless
    static class Chunks {
        /** One chunk; false at the end of the file. The kill comes after the lines are written, before the commit. */
        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public boolean next(PortfolioReader reader, PortfolioWriter writer, int size, boolean killed) throws Exception {
            List<Object> items = new ArrayList<>();
            PortfolioLine line;
            while (items.size() < size && (line = reader.readItem()) != null) {
                items.add(line);
            }
            if (!items.isEmpty()) {
                writer.writeItems(items);
            }
            if (killed) {
                throw new Killed();
            }
            return items.size() == size;
        }
    }
}
