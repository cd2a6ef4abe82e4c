package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentSettled;
import fr.societaire.billing.domain.Instalment;
import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.payment.PaymentCaptured;
import fr.societaire.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;

/** Settles the instalment a captured payment was for and books what was taken, in the transaction that captures it. */
@ApplicationScoped
public class CardSettlement {
    private static final Logger LOG = Logger.getLogger(CardSettlement.class.getName());

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Event<InstalmentSettled> settled;

    @Inject
    Ledger ledger;

    void settle(@Observes PaymentCaptured captured) {
        var instalment = em.find(Instalment.class, captured.instalment(), LockModeType.PESSIMISTIC_WRITE);
        if (instalment == null) {
            // The money is taken, and that must be recorded: throwing would lose it.
            LOG.severe(() -> "PAYMENT-ALERT payment " + captured.payment() + " was taken for " + captured.instalment()
                    + ", which does not exist: refund it");
            return;
        }
        if (!instalment.settle(captured.payment(), captured.at())) {
            ledger.book(List.of(
                    movement(MovementKind.CARD_CAPTURED, captured, instalment),
                    movement(MovementKind.REFUND_OWED, captured, instalment)));
            LOG.severe(() -> "PAYMENT-ALERT payment " + captured.payment() + " was taken for " + captured.instalment()
                    + ", which is not owed any more: refund it");
            return;
        }
        ledger.book(List.of(movement(MovementKind.CARD_CAPTURED, captured, instalment)));
        settled.fire(new InstalmentSettled(
                captured.instalment(), captured.member(), captured.payment(), captured.amount(), captured.at()));
    }

    private static Movement movement(MovementKind kind, PaymentCaptured captured, Instalment instalment) {
        return new Movement(
                kind,
                captured.payment() + "/" + captured.instalment(),
                instalment.contract(),
                instalment.member(),
                instalment.id(),
                captured.amount(),
                LocalDate.ofInstant(captured.at(), ClockProducer.PARIS));
    }
}
