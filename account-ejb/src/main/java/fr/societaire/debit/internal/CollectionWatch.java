package fr.societaire.debit.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every five seconds for a file that is to leave, and for one whose server died while it wrote it. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CollectionWatch {
    private static final Logger LOG = Logger.getLogger(CollectionWatch.class.getName());

    @Inject
    BankFolders folders;

    @Inject
    CollectionLedger ledger;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "collections of direct debits")
    public void tick() {
        if (folders.exist()) {
            try {
                ledger.openDue();
                ledger.claim(server()).ifPresent(CollectionWatch::start);
            } catch (RuntimeException e) {
                // A timer that throws would rest for minutes: it looks again in five seconds.
                LOG.log(Level.SEVERE, "PORTAL-092 The collection of a day could not be worked on", e);
            }
        }
    }

    private static void start(CollectionRun run) {
        var parameters = new Properties();
        parameters.setProperty("collection", Long.toString(run.collection()));
        parameters.setProperty("attempt", Integer.toString(run.attempt()));
        BatchRuntime.getJobOperator().start("collection", parameters);
    }

    /** This server, told from others on the same machine by its directory. */
    private static String server() {
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + Path.of("").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
