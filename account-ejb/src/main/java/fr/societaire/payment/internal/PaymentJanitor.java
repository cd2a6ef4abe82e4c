package fr.societaire.payment.internal;

import fr.societaire.payment.domain.Witness;
import fr.societaire.shared.PaymentId;
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

/**
 * Settles what nobody reported: asks the processor about every payment still open that is due to be asked about. Several
 * servers share the work, each row to one of them.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentJanitor {
    private static final Logger LOG = Logger.getLogger(PaymentJanitor.class.getName());
    private static final int BATCH = 20;

    @Inject
    CardLedger ledger;

    @Inject
    Settlement settlement;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void sweep() {
        List<PaymentId> due;
        do {
            due = ledger.takeDue(BATCH);
            due.forEach(this::settle);
        } while (due.size() == BATCH);
    }

    /** One that fails must not keep the others waiting; its next turn is already set. */
    private void settle(PaymentId payment) {
        try {
            settlement.settle(payment, Witness.JANITOR);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "PAYMENT-ALERT payment " + payment + " could not be settled");
        }
    }
}
