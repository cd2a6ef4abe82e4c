package fr.societaire.document.internal;

import fr.societaire.document.domain.Sha256;
import fr.societaire.document.domain.StoredDocument;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Compares store and register, both ways, every night. A file no document refers to was left by a crash or by the loser
 * of a race between servers, and goes; it is given an hour, for its row may be about to be written. A document whose
 * file is missing cannot be helped here: it is told to the operator.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StoreSweep {
    static final Duration GRACE = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(StoreSweep.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    DocumentStore store;

    @Inject
    Archive archive;

    @Schedule(hour = "4", minute = "10", persistent = false, info = "sweep of the document store")
    public void everyNight() {
        int removed = removeOrphans();
        int missing = tellMissing();
        LOG.info(() -> removed + " orphan files removed from the document store, " + missing + " missing");
    }

    /** Removes the files no document names; {@return how many} */
    public int removeOrphans() {
        int removed = 0;
        try (Stream<Sha256> files = store.filedSince(GRACE)) {
            List<Sha256> batch = new ArrayList<>(AT_ONCE);
            for (Sha256 file : (Iterable<Sha256>) files::iterator) {
                batch.add(file);
                if (batch.size() == AT_ONCE) {
                    removed += removeUnlessReferredTo(batch);
                    batch.clear();
                }
            }
            return removed + removeUnlessReferredTo(batch);
        }
    }

    private int removeUnlessReferredTo(List<Sha256> files) {
        if (files.isEmpty()) {
            return 0;
        }
        Set<Sha256> kept = archive.referredTo(files);
        List<Sha256> orphans =
                files.stream().filter(file -> !kept.contains(file)).toList();
        orphans.forEach(store::remove);
        return orphans.size();
    }

    /** Names in the log the documents whose file is lost; {@return how many} */
    public int tellMissing() {
        int missing = 0;
        String last = "";
        List<StoredDocument> some = archive.after(last, AT_ONCE);
        while (!some.isEmpty()) {
            for (StoredDocument document : some) {
                if (!store.holds(document.sha256())) {
                    LOG.severe(() ->
                            "DOC-003 The file of document " + document.id() + " is missing: " + document.sha256());
                    missing++;
                }
            }
            last = some.getLast().id().value();
            some = archive.after(last, AT_ONCE);
        }
        return missing;
    }
}
