package fr.societaire.refund.internal;

import fr.societaire.payment.CapturedPayments;
import fr.societaire.payment.RefundOrder;
import fr.societaire.payment.domain.RefundAnswer;
import fr.societaire.refund.domain.Refund;
import fr.societaire.refund.domain.RefundId;
import fr.societaire.refund.domain.RefundState;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/** The short transactions around the calls to the processor: what is claimed before, and what is recorded after. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefundSteps {
    private static final Logger LOG = Logger.getLogger(RefundSteps.class.getName());

    @Inject
    RefundShelf shelf;

    @Inject
    CapturedPayments captured;

    @Inject
    RefundBooking booking;

    @Inject
    RefundNews news;

    @Inject
    InstantSource clock;

    /** Those whose turn it is, their next turn already set. */
    public List<RefundAsk> claimDue(int most) {
        return shelf.due(clock.instant(), most).stream().map(this::claim).toList();
    }

    /** Those of a payment of which the processor may know something. */
    public List<RefundId> knownOf(PaymentId payment) {
        return shelf.knownOf(payment);
    }

    /** One of them; empty when there is nothing to ask about it any more. */
    public Optional<RefundAsk> claim(RefundId id) {
        return shelf.lock(id)
                .filter(refund -> refund.state().isToBeAsked() || refund.state() == RefundState.DONE)
                .map(this::claim);
    }

    private RefundAsk claim(Refund refund) {
        refund.lookedAt(clock.instant());
        var payment = captured.of(refund.subject().payment()).orElseThrow(Refusal.NOT_FOUND::toException);
        return new RefundAsk(
                refund.id(),
                refund.reference(),
                new RefundOrder(
                        refund.id().value(),
                        refund.key(),
                        payment.id(),
                        payment.charge().reference(),
                        refund.amount(),
                        refund.mayBeKnown()));
    }

    /** Records what the processor said; whoever comes second changes nothing. */
    public void record(RefundAsk ask, RefundAnswer answer) {
        Refund refund = shelf.lock(ask.id()).orElseThrow(Refusal.NOT_FOUND::toException);
        Instant now = clock.instant();
        switch (refund.hear(answer, ask.order().key(), now)) {
            case NONE -> {}
            case GIVEN_BACK -> {
                booking.done(refund, now);
                news.givenBack(refund);
            }
            case NOT_GIVEN_BACK -> notGivenBack(refund);
            case CAME_BACK -> {
                booking.cameBack(refund, now);
                notGivenBack(refund);
            }
        }
    }

    private void notGivenBack(Refund refund) {
        news.notGivenBack(refund);
        LOG.severe(() -> "PAYMENT-ALERT refund " + refund.id() + " was not given back: "
                + refund.word().orElse("no reason"));
    }
}
