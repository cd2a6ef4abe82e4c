package fr.societaire.refund.internal;

import fr.societaire.billing.PaidTooMuch;
import fr.societaire.payment.CapturedPayments;
import fr.societaire.refund.AskOutcome;
import fr.societaire.refund.AskRefund;
import fr.societaire.refund.RefundableLine;
import fr.societaire.refund.domain.FourEyes;
import fr.societaire.refund.domain.Refund;
import fr.societaire.refund.domain.RefundSubject;
import fr.societaire.shared.Money;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a refund comes to be, and what a yes or no to it does to the books. What was paid too much is asked for in the
 * transaction that takes it, so that none is forgotten; it leaves at once up to the limit, and waits for an accountant
 * above it.
 */
@ApplicationScoped
public class RefundBirth {
    private static final Logger LOG = Logger.getLogger(RefundBirth.class.getName());
    private static final Duration LATELY = Duration.ofDays(30);

    @Inject
    RefundShelf shelf;

    @Inject
    Purses purses;

    @Inject
    Refundables refundables;

    @Inject
    RefundBooking booking;

    @Inject
    CapturedPayments captured;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.refund.four-eyes-above")
    long fourEyesAbove;

    /** Never throws because something does not fit: the payment that is being recorded is no less paid. */
    void owed(@Observes PaidTooMuch owed) {
        RefundSubject subject = new RefundSubject(owed.payment(), owed.instalment(), owed.contract(), owed.member());
        boolean taken = captured.of(owed.payment())
                .flatMap(payment -> payment.takenFor(owed.instalment()))
                .filter(money -> purses.take(subject, money, owed.amount()))
                .isPresent();
        if (!taken) {
            LOG.severe(() -> "PAYMENT-ALERT " + owed.amount() + " of payment " + owed.payment() + " for "
                    + owed.instalment() + " are owed back and cannot be given back to the card");
            return;
        }
        Refund refund = Refund.owed(subject, owed.amount(), owed.at());
        if (!fourEyes().takeTwo(Money.ZERO, owed.amount())) {
            refund.approveAlone(owed.at());
        }
        shelf.add(refund);
    }

    /** What an accountant asks for. */
    public AskOutcome ask(AskRefund command) {
        RefundableLine line = refundables.linesOf(command.payment()).stream()
                .filter(one -> one.instalment().equals(command.instalment()))
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::toException);
        shelf.takeTurns(line.member());
        var subject = new RefundSubject(line.payment(), line.instalment(), line.contract(), line.member());
        if (!purses.take(subject, line.taken(), command.amount())) {
            return new AskOutcome.TooMuch(line.left());
        }
        return born(command, subject);
    }

    private AskOutcome born(AskRefund command, RefundSubject subject) {
        Instant now = clock.instant();
        Money before = shelf.decidedSince(subject.member(), now.minus(LATELY));
        Refund refund = Refund.asked(subject, command.amount(), command.cause(), command.by(), command.reason(), now);
        if (fourEyes().takeTwo(before, command.amount())) {
            shelf.add(refund);
            return new AskOutcome.TakesTwo();
        }
        refund.approveAlone(now);
        shelf.add(refund);
        booking.owed(refund, now);
        return new AskOutcome.Leaves();
    }

    /** From now on it is owed. */
    public void approved(Refund refund) {
        booking.owed(refund, clock.instant());
    }

    /** What is not given may be given otherwise; what was paid too much stays owed, and nothing else may take its place. */
    public void declined(Refund refund) {
        if (refund.cause().isDecision()) {
            purses.putBack(refund.subject(), refund.amount());
        }
    }

    private FourEyes fourEyes() {
        return new FourEyes(Money.ofCents(fourEyesAbove));
    }
}
