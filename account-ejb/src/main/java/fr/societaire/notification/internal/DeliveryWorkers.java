package fr.societaire.notification.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;

/**
 * The threads that empty the outbox: some deliver, one listens to the database so that a message leaves as soon as it is
 * committed, on whichever server. Listening is only for speed: everyone looks again after {@link Doorbell#PATIENCE}.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliveryWorkers {
    private static final Logger LOG = Logger.getLogger(DeliveryWorkers.class.getName());
    private static final int STOP_WAIT_MILLIS = 3_000;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/migration")
    DataSource listening;

    @Inject
    @ConfigProperty(name = "portal.notification.workers")
    int workers;

    @Inject
    Deliverer deliverer;

    @Inject
    SmsSender sms;

    private final Doorbell doorbell = new Doorbell();
    private final List<Thread> running = new ArrayList<>();

    @PostConstruct
    void start() {
        for (int i = 0; i < workers; i++) {
            startThread(this::deliverWhileOpen);
        }
        startThread(this::listenWhileOpen);
        startThread(this::stayConnectedWhileOpen);
    }

    private void startThread(Runnable work) {
        Thread thread = threads.newThread(work);
        running.add(thread);
        thread.start();
    }

    @PreDestroy
    void stop() {
        doorbell.close();
        running.forEach(Thread::interrupt);
        try {
            for (Thread thread : running) {
                thread.join(STOP_WAIT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliverWhileOpen() {
        while (doorbell.isOpen()) {
            try {
                while (doorbell.isOpen() && deliverer.deliverNext()) {
                    continue;
                }
            } catch (RuntimeException databaseAway) {
                warn("The outbox cannot be read", databaseAway);
            }
            doorbell.await();
        }
    }

    private void listenWhileOpen() {
        while (doorbell.isOpen()) {
            try (var connection = listening.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("listen " + OutboxLedger.WAKE_UP);
                var postgres = connection.unwrap(PGConnection.class);
                while (doorbell.isOpen()) {
                    if (postgres.getNotifications((int) Doorbell.PATIENCE.toMillis()).length > 0) {
                        doorbell.ring();
                    }
                }
            } catch (SQLException databaseAway) {
                warn("Listening to the outbox was interrupted", databaseAway);
                doorbell.await();
            }
        }
    }

    private void stayConnectedWhileOpen() {
        while (doorbell.isOpen()) {
            try {
                sms.stayConnected();
            } catch (OperatorFailure away) {
                LOG.log(Level.FINE, "The text message operator is away", away);
            }
            doorbell.await();
        }
    }

    /** At undeploy everything breaks at once, and nobody wants to read it. */
    private void warn(String what, Exception cause) {
        if (doorbell.isOpen()) {
            LOG.log(Level.WARNING, what, cause);
        }
    }
}
