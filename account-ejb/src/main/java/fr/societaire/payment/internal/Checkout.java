package fr.societaire.payment.internal;

import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.PayOutcome;
import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardPaymentStatus;
import fr.societaire.payment.domain.Witness;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * From «Payer» to the processor's page: claim, call, record. However many requests arrive, one attempt stands on an
 * instalment, and all that ask the same are led to its page; who asks for something else has it closed first.
 */
@Dependent
public class Checkout {
    /** A page this young has nothing to tell: two clicks, two tabs. */
    private static final Duration JUST_OPENED = Duration.ofSeconds(10);

    @Inject
    Claims claims;

    @Inject
    Settlement settlement;

    @Inject
    PageWait pageWait;

    @Inject
    InstantSource clock;

    public PayOutcome pay(PayInstalments command) {
        return switch (claims.claim(command)) {
            case Claim.NothingOwed settled -> nothingOwed(settled.attempts());
            case Claim.Changed otherwise -> new PayOutcome.Changed();
            case Claim.Fresh ours -> toPage(settlement.openPage(ours.attempt(), Witness.MEMBER));
            case Claim.SameRequest same -> join(same.attempt());
            case Claim.Standing others -> join(others, command);
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

    /** Others stand: the one that asks the same is joined, any other is seen out of the way before ours opens. */
    private PayOutcome join(Claim.Standing others, PayInstalments command) {
        CardPayment first = others.attempts().getFirst();
        if (isWanted(first, others)) {
            return isSettledFirst(first) ? joinSettled(first, command) : join(first);
        }
        return replace(others.attempts(), command);
    }

    /** It asks the same, of the card the member wants and in the way the bank wants it. */
    private static boolean isWanted(CardPayment attempt, Claim.Standing met) {
        return attempt.lines().asksTheSameAs(met.owed())
                && !attempt.isToBeChallenged()
                && met.wish().map(attempt.wish()::equals).orElse(true);
    }

    private PayOutcome replace(List<CardPayment> attempts, PayInstalments command) {
        return retired(attempts).orElseGet(() -> again(command));
    }

    private boolean isSettledFirst(CardPayment attempt) {
        return attempt.status() == CardPaymentStatus.OPEN && !isYoung(attempt);
    }

    private PayOutcome joinSettled(CardPayment other, PayInstalments command) {
        var standing = settlement.settle(other.id(), Witness.MEMBER);
        CardPayment attempt = standing.payment();
        return switch (attempt.status()) {
            case CAPTURED, UNKNOWN -> new PayOutcome.SeePayment(attempt.id());
            case REFUSED, EXPIRED -> again(command);
            case CREATED -> new PayOutcome.Unavailable();
            case OPEN -> {
                if (attempt.isToBeChallenged()) {
                    yield replace(List.of(attempt), command);
                }
                yield standing.heard() ? toPage(attempt) : new PayOutcome.Unavailable();
            }
        };
    }

    /** Nothing can be paid twice: what paid it is shown, and what still could is closed. */
    private PayOutcome nothingOwed(List<CardPayment> attempts) {
        return retired(attempts).orElseGet(PayOutcome.NothingOwed::new);
    }

    /** Closes their pages; {@return where to go instead when one has taken the money, may have, or cannot be closed} */
    private Optional<PayOutcome> retired(List<CardPayment> attempts) {
        return attempts.stream()
                .map(attempt -> attempt.status().isFinal()
                        ? attempt
                        : settlement.retire(attempt, Witness.MEMBER).payment())
                .flatMap(attempt -> inTheWay(attempt).stream())
                .findFirst();
    }

    private static Optional<PayOutcome> inTheWay(CardPayment attempt) {
        return switch (attempt.status()) {
            case CAPTURED, UNKNOWN -> Optional.of(new PayOutcome.SeePayment(attempt.id()));
            case CREATED, OPEN -> Optional.of(new PayOutcome.Unavailable());
            case REFUSED, EXPIRED -> Optional.empty();
        };
    }

    /** The way is free now, unless someone took it meanwhile: then he is joined, and nobody waits for a third turn. */
    private PayOutcome again(PayInstalments command) {
        return switch (claims.claim(command)) {
            case Claim.NothingOwed settled -> nothingOwed(settled.attempts());
            case Claim.Changed otherwise -> new PayOutcome.Changed();
            case Claim.Fresh ours -> toPage(settlement.openPage(ours.attempt(), Witness.MEMBER));
            case Claim.SameRequest same -> join(same.attempt());
            case Claim.Standing others -> joinOrSee(others);
        };
    }

    private PayOutcome joinOrSee(Claim.Standing others) {
        CardPayment first = others.attempts().getFirst();
        return isWanted(first, others) ? join(first) : new PayOutcome.SeePayment(first.id());
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
