package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.processor.Challenge.Verdict;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What the member's card does. A session is charged at most once: it must be open, and everything that charges runs
 * exclusively and closes it.
 */
@Singleton
public class Payments {
    private final Ledger ledger;
    private final Checkout checkout;
    private final Events events;
    private final InstantSource clock;
    private final KeptCards keeping;

    /** Payments of these sessions. */
    @Inject
    public Payments(Ledger ledger, Checkout checkout, Events events, SandboxClock clock) {
        this.ledger = ledger;
        this.checkout = checkout;
        this.events = events;
        this.clock = clock;
        this.keeping = new KeptCards(ledger, clock);
    }

    /** Where a card, or an answer to the bank, has led. */
    public sealed interface Step {
        /** The money is taken. */
        record Paid(CheckoutSession session) implements Step {}

        /** The bank has a question for the holder. */
        record Challenged(Challenge challenge) implements Step {}

        /** Not this card; another may be tried. */
        record Declined(CheckoutSession session, Decline decline) implements Step {}

        /** Nothing can be paid here any more, or it was paid before. */
        record Closed(CheckoutSession session) implements Step {}
    }

    /** Presents a card that was kept for the session's customer; nobody else's, and none that was detached. */
    public Optional<Step> presentKept(CheckoutSession asked, String method) {
        return ledger.find(CardMethod.class, method)
                .filter(kept -> kept.customer() != null
                        && kept.customer().equals(asked.keeping().customer()))
                .map(kept -> present(asked, kept.card()));
    }

    /** Presents a card for an open session; a challenge of a former card ends unanswered. */
    public Step present(CheckoutSession asked, CardFace card) {
        return ledger.exclusively(() -> {
            CheckoutSession session = checkout.find(asked.id()).orElseThrow();
            if (!session.open()) {
                return new Step.Closed(session);
            }
            PaymentIntent intent = intentOf(session);
            supersede(intent);
            CheckoutSession current = ledger.get(CheckoutSession.class, session.id());
            boolean forced = session.asksAuthentication();
            return card.behaviour().enrolment().challenges(forced)
                    ? challenge(current, intent, card)
                    : charge(
                            current, intent, card, ThreeDSecure.unchallenged(card, forced), unchallenged(card, forced));
        });
    }

    /** The challenge of that id; one nobody answered in time has timed out. */
    public Optional<Challenge> challenge(String id) {
        return ledger.exclusively(() -> ledger.find(Challenge.class, id).map(challenge -> {
            if (challenge.pending() && !clock.instant().isBefore(challenge.deadline())) {
                answer(challenge, Verdict.TIMED_OUT);
            }
            return ledger.get(Challenge.class, id);
        }));
    }

    /** Takes the holder's answer, or the bank's impatience, to a challenge. A second answer changes nothing. */
    public Step answer(Challenge asked, Verdict verdict) {
        return ledger.exclusively(() -> {
            CheckoutSession session = checkout.find(asked.session()).orElseThrow();
            Challenge challenge = ledger.get(Challenge.class, asked.id());
            if (!session.open() || !challenge.pending()) {
                return new Step.Closed(session);
            }
            boolean late = !clock.instant().isBefore(challenge.deadline());
            Challenge answered = ledger.save(challenge.answered(late ? Verdict.TIMED_OUT : verdict));
            return settle(session, answered);
        });
    }

    private Step settle(CheckoutSession session, Challenge answered) {
        PaymentIntent intent = ledger.get(PaymentIntent.class, session.paymentIntent());
        CardFace card = answered.card();
        return switch (answered.verdict()) {
            case APPROVED ->
                charge(
                        session,
                        intent,
                        card,
                        ThreeDSecure.authenticated(answered),
                        card.behaviour().declineOnceAuthenticated().orElse(null));
            case REFUSED -> unauthenticated(session, intent, answered, "rejected");
            case TIMED_OUT -> unauthenticated(session, intent, answered, "abandoned");
            case PENDING, SUPERSEDED -> throw new IllegalArgumentException("Nobody answers " + answered.verdict());
        };
    }

    private Step unauthenticated(CheckoutSession session, PaymentIntent intent, Challenge answered, String reason) {
        ThreeDSecure failed = ThreeDSecure.failed(answered, reason);
        return charge(session, intent, answered.card(), failed, Decline.AUTHENTICATION_FAILURE);
    }

    private Step challenge(CheckoutSession session, PaymentIntent intent, CardFace card) {
        var challenge =
                ledger.save(new Challenge(Ids.of("threeds"), session.id(), card, clock.instant(), Verdict.PENDING));
        events.intent("requires_action", ledger.save(intent.challenged(challenge.id())));
        return new Step.Challenged(challenge);
    }

    private Step charge(
            CheckoutSession session, PaymentIntent intent, CardFace card, ThreeDSecure secure, Decline decline) {
        Charge charge = ledger.save(new Charge(
                Ids.of("ch"),
                intent.id(),
                clock.instant(),
                session.amount(),
                session.currency(),
                0,
                card,
                secure,
                decline,
                decline == null && card.behaviour() == TestCard.DISPUTED ? Ids.of("du") : null,
                decline == null ? Ids.authorizationCode() : null,
                Ids.of("pm")));
        return charge.paid() ? paid(keeping.kept(session, charge), intent, charge) : declined(session, intent, charge);
    }

    private Step paid(CheckoutSession session, PaymentIntent intent, Charge charge) {
        PaymentIntent succeeded = ledger.save(intent.succeeded(charge));
        CheckoutSession complete = ledger.save(session.becoming("complete"));
        events.charge("succeeded", charge);
        events.intent("succeeded", succeeded);
        events.session("completed", complete);
        if (charge.dispute() != null) {
            events.dispute(charge);
        }
        return new Step.Paid(complete);
    }

    private Step declined(CheckoutSession session, PaymentIntent intent, Charge charge) {
        PaymentIntent failed = ledger.save(intent.failed(charge.decline(), charge));
        events.charge("failed", charge);
        events.intent("payment_failed", failed);
        return new Step.Declined(session, charge.decline());
    }

    private static Decline unchallenged(CardFace card, boolean asked) {
        Decline own = card.behaviour().decline().orElse(null);
        return own == null && card.behaviour().enrolment().breaks(asked) ? Decline.PROCESSING_ERROR : own;
    }

    private PaymentIntent intentOf(CheckoutSession session) {
        if (session.paymentIntent() != null) {
            return ledger.get(PaymentIntent.class, session.paymentIntent());
        }
        var opened = ledger.save(PaymentIntent.opened(Ids.of("pi"), session.id(), clock.instant()));
        ledger.save(session.paidThrough(opened.id()));
        events.intent("created", opened);
        return opened;
    }

    private void supersede(PaymentIntent intent) {
        if (intent.challenge() != null) {
            Challenge former = ledger.get(Challenge.class, intent.challenge());
            ledger.save(former.answered(Verdict.SUPERSEDED));
        }
    }
}
