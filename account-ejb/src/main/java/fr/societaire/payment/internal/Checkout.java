package fr.societaire.payment.internal;

import fr.societaire.payment.PayInstalment;
import fr.societaire.payment.PayOutcome;
import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardPaymentStatus;
import fr.societaire.payment.domain.Witness;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/**
 * From «Payer» to the processor's page: claim, call, record. However many requests arrive, one attempt stands on an
 * instalment, and all are led to its page.
 */
@Dependent
public class Checkout {
    /** A page this young has nothing to tell: two clicks, two tabs. */
    private static final Duration JUST_OPENED = Duration.ofSeconds(10);

    @Inject
    CardLedger ledger;

    @Inject
    Settlement settlement;

    @Inject
    PageWait pageWait;

    @Inject
    InstantSource clock;

    public PayOutcome pay(PayInstalment command) {
        return switch (ledger.claim(command)) {
            case Claim.NothingOwed settled -> new PayOutcome.NothingOwed();
            case Claim.Fresh ours -> toPage(settlement.openPage(ours.attempt(), Witness.MEMBER));
            case Claim.SameRequest same -> join(same.attempt());
            case Claim.Standing other -> join(other, command);
        };
    }

    /** The same request again: it has one answer for ever. */
    private PayOutcome join(CardPayment attempt) {
        return switch (attempt.status()) {
            case CREATED -> toPage(opened(attempt));
            case OPEN -> isYoung(attempt) ? toPage(attempt) : toPage(settled(attempt));
            case UNKNOWN, CAPTURED, REFUSED, EXPIRED -> new PayOutcome.SeePayment(attempt.id());
        };
    }

    /** Another attempt stands: join it, or see it out of the way and open ours. */
    private PayOutcome join(Claim.Standing other, PayInstalment command) {
        CardPayment attempt = other.attempt();
        boolean sameAmount = other.owed() == null || other.owed().equals(attempt.amount());
        if (sameAmount && (attempt.status() != CardPaymentStatus.OPEN || isYoung(attempt))) {
            return join(attempt);
        }
        var standing = sameAmount
                ? settlement.settle(attempt.id(), Witness.MEMBER)
                : settlement.retire(attempt, Witness.MEMBER);
        return afterSettling(standing, other.owed(), command);
    }

    private PayOutcome afterSettling(Settlement.Standing standing, Money owed, PayInstalment command) {
        CardPayment attempt = standing.payment();
        return switch (attempt.status()) {
            case CAPTURED, UNKNOWN -> new PayOutcome.SeePayment(attempt.id());
            case REFUSED, EXPIRED -> again(command);
            case CREATED -> new PayOutcome.Unavailable();
            case OPEN ->
                standing.heard() && attempt.amount().equals(owed) ? toPage(attempt) : new PayOutcome.Unavailable();
        };
    }

    /** The way is free now, unless someone took it meanwhile: then he is joined, and nobody waits for a third turn. */
    private PayOutcome again(PayInstalment command) {
        return switch (ledger.claim(command)) {
            case Claim.NothingOwed settled -> new PayOutcome.NothingOwed();
            case Claim.Fresh ours -> toPage(settlement.openPage(ours.attempt(), Witness.MEMBER));
            case Claim.SameRequest same -> join(same.attempt());
            case Claim.Standing other -> join(other.attempt());
        };
    }

    private CardPayment opened(CardPayment attempt) {
        CardPayment known = pageWait.forPage(attempt);
        // Still none: whoever claimed it may be dead. Asking the processor again finds the same page.
        return known.status() == CardPaymentStatus.CREATED ? settlement.openPage(known, Witness.MEMBER) : known;
    }

    private CardPayment settled(CardPayment attempt) {
        return settlement.settle(attempt.id(), Witness.MEMBER).payment();
    }

    private boolean isYoung(CardPayment attempt) {
        return clock.instant().isBefore(attempt.createdAt().plus(JUST_OPENED));
    }

    private static PayOutcome toPage(CardPayment attempt) {
        PaymentId id = attempt.id();
        return switch (attempt.status()) {
            case OPEN -> new PayOutcome.GoToPage(id, attempt.page().orElseThrow());
            case UNKNOWN, CAPTURED, REFUSED -> new PayOutcome.SeePayment(id);
            case CREATED -> new PayOutcome.Unavailable();
            case EXPIRED ->
                attempt.session().isPresent() ? new PayOutcome.SeePayment(id) : new PayOutcome.Unavailable();
        };
    }
}
