package fr.societaire.billing.internal;

import fr.societaire.billing.InstalmentSettled;
import fr.societaire.billing.PaidTooMuch;
import fr.societaire.billing.domain.Instalment;
import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.payment.PaymentCaptured;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Settles the instalments a captured payment was for and books what was taken, in the transaction that captures it, each
 * locked in the order of the payment's lines. Never throws because one of them is not owed any more: the money is taken,
 * and that must be recorded; what is too much is owed back.
 */
@ApplicationScoped
public class CardSettlement {
    private static final Logger LOG = Logger.getLogger(CardSettlement.class.getName());

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Overpayments overpayments;

    @Inject
    Event<InstalmentSettled> settled;

    @Inject
    Event<PaidTooMuch> tooMuch;

    @Inject
    Ledger ledger;

    void settle(@Observes PaymentCaptured captured) {
        captured.lines().forEach(line -> settle(captured, line));
    }

    private void settle(PaymentCaptured captured, PaymentLine line) {
        var instalment = em.find(Instalment.class, line.instalment(), LockModeType.PESSIMISTIC_WRITE);
        if (instalment == null) {
            LOG.severe(() -> "PAYMENT-ALERT payment " + captured.payment() + " was taken for " + line.instalment()
                    + ", which does not exist: refund it");
            return;
        }
        boolean ours = instalment.settle(captured.payment(), captured.at());
        book(MovementKind.CARD_CAPTURED, captured, instalment, line.amount());
        Money excess = ours ? line.amount().minus(instalment.amount()) : line.amount();
        if (excess.isPositive()) {
            owedBack(captured, instalment, excess);
        }
        if (ours) {
            settled.fire(new InstalmentSettled(
                    line.instalment(),
                    captured.member(),
                    Optional.of(captured.payment()),
                    line.amount(),
                    captured.at()));
        }
    }

    private void owedBack(PaymentCaptured captured, Instalment instalment, Money excess) {
        var owed = new PaidTooMuch(
                captured.payment(), instalment.id(), instalment.contract(), captured.member(), excess, captured.at());
        overpayments.keep(owed);
        book(MovementKind.REFUND_OWED, captured, instalment, excess);
        tooMuch.fire(owed);
        LOG.severe(() -> "PAYMENT-ALERT payment " + captured.payment() + " was taken for " + instalment.id()
                + ", which did not need it any more: " + excess + " are owed back");
    }

    private void book(MovementKind kind, PaymentCaptured captured, Instalment instalment, Money amount) {
        ledger.book(List.of(new Movement(
                kind,
                captured.payment() + "/" + instalment.id(),
                instalment.contract(),
                instalment.member(),
                instalment.id(),
                amount,
                LocalDate.ofInstant(captured.at(), ClockProducer.PARIS))));
    }
}
