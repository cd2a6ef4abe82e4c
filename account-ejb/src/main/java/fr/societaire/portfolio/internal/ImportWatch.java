package fr.societaire.portfolio.internal;

import fr.societaire.member.Members;
import fr.societaire.portfolio.ImportOrigin;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks every few seconds for something to import: a file dropped, an import waiting, one whose server died. At the start
 * of a portal without members it queues the file named by configuration.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ImportWatch {
    private static final Logger LOG = Logger.getLogger(ImportWatch.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "portal.portfolio.initial")
    Optional<String> initial;

    @Inject
    @ConfigProperty(name = "portal.portfolio.interval")
    Duration interval;

    @Inject
    Members members;

    @Inject
    ImportLedger ledger;

    @Inject
    DropFolder folder;

    private ScheduledFuture<?> ticking;

    @PostConstruct
    void start() {
        ledger.release(server());
        initial.map(Path::of).filter(Files::isRegularFile).ifPresent(this::queueInitial);
        ticking = executor.scheduleWithFixedDelay(this::tick, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void queueInitial(Path file) {
        try {
            if (members.none()) {
                ledger.enqueue(file, Files.size(file), ImportOrigin.INITIAL);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A task that throws would never be run again: what goes wrong is told, and tried again at the next tick. */
    private void tick() {
        try {
            folder.putAway();
            folder.look();
            ledger.claim(server()).ifPresent(ImportWatch::run);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "PORTAL-080 The portfolio import could not look for work", e);
        }
    }

    private static void run(Run run) {
        Properties parameters = new Properties();
        parameters.setProperty("import", run.id().toString());
        parameters.setProperty("attempt", Integer.toString(run.attempt()));
        BatchRuntime.getJobOperator().start("portfolio-import", parameters);
    }

    /** This server, told from others on the same machine by its directory. */
    private static String server() {
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + Path.of("").toAbsolutePath();
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        ticking.cancel(false);
    }
}
