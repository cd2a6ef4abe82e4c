package fr.societaire.document.internal;

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
import java.util.logging.Level;
import java.util.logging.Logger;

/** The thread that makes receipts and copies of mandates: one, so that they never crowd out a member who waits for an attestation. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReceiptWorker {
    private static final Logger LOG = Logger.getLogger(ReceiptWorker.class.getName());
    private static final int STOP_WAIT_MILLIS = 5_000;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    ReceiptMaker maker;

    @Inject
    MandateCopyMaker copies;

    @Inject
    ReceiptBell bell;

    private volatile boolean open = true;
    private Thread thread;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::work);
        thread.start();
    }

    @PreDestroy
    void stop() {
        open = false;
        thread.interrupt();
        try {
            thread.join(STOP_WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (open) {
                makeAll();
                bell.await();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeAll() {
        try {
            while (open && (maker.makeNext() || copies.makeNext())) {
                continue;
            }
        } catch (RuntimeException failure) {
            // At undeploy everything breaks at once, and nobody wants to read it.
            if (open) {
                LOG.log(Level.WARNING, "DOC-004 A receipt could not be made; it will be tried again", failure);
            }
        }
    }
}
