package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentSettled;
import fr.societaire.billing.domain.Instalment;
import fr.societaire.payment.PaymentCaptured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Logger;

/** Settles the instalment a captured payment was for, in the transaction that captures it. */
@ApplicationScoped
public class CardSettlement {
    private static final Logger LOG = Logger.getLogger(CardSettlement.class.getName());

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Event<InstalmentSettled> settled;

    void settle(@Observes PaymentCaptured captured) {
        var instalment = em.find(Instalment.class, captured.instalment(), LockModeType.PESSIMISTIC_WRITE);
        if (instalment == null || !instalment.settle(captured.payment(), captured.at())) {
            // The money is taken, and that must be recorded: throwing would lose it.
            LOG.severe(() -> "PAYMENT-ALERT payment " + captured.payment() + " was taken for " + captured.instalment()
                    + ", which is not owed any more: refund it");
            return;
        }
        settled.fire(new InstalmentSettled(
                captured.instalment(), captured.member(), captured.payment(), captured.amount(), captured.at()));
    }
}
