package fr.societaire.refund.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what was approved and asks about what is under way, every five seconds. Several servers share the work. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefundClock {
    private static final Logger LOG = Logger.getLogger(RefundClock.class.getName());
    private static final int BATCH = 20;

    @Inject
    RefundSteps steps;

    @Inject
    RefundSettlement settlement;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "refunds")
    public void tick() {
        List<RefundAsk> due;
        do {
            due = steps.claimDue(BATCH);
            due.forEach(this::settle);
        } while (due.size() == BATCH);
    }

    /** One that fails must not keep the others waiting; its next turn is already set. */
    private void settle(RefundAsk ask) {
        try {
            settlement.settle(ask);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "PAYMENT-ALERT refund " + ask.id() + " could not be settled");
        }
    }
}
