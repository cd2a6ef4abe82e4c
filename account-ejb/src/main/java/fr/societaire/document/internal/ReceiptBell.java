package fr.societaire.document.internal;

import fr.societaire.billing.InstalmentSettled;
import fr.societaire.mandate.MandateSigned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Hears of settlements and of signed mandates: the order is written with what it is for, the work begins after its commit. The bell is only for
 * speed; an order left by a crash or by another server is found by looking again.
 */
@ApplicationScoped
public class ReceiptBell {
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore rings = new Semaphore(0);

    @Inject
    ReceiptOrders orders;

    @Inject
    MandateCopyOrders mandates;

    void order(@Observes InstalmentSettled settled) {
        orders.enter(settled);
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) InstalmentSettled settled) {
        rings.release();
    }

    void order(@Observes MandateSigned signed) {
        mandates.enter(signed);
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) MandateSigned signed) {
        rings.release();
    }

    /** Waits until it rings, or until patience is lost. */
    void await() throws InterruptedException {
        if (rings.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}
