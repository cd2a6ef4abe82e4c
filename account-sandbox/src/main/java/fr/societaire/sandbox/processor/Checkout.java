package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Opens sessions and ends them: asked by the merchant, or because their time is over. */
@Singleton
public class Checkout {
    private final Ledger ledger;
    private final Events events;
    private final InstantSource clock;

    /** Sessions of this ledger. */
    @Inject
    public Checkout(Ledger ledger, Events events, SandboxClock clock) {
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    CheckoutSession open(CheckoutSession session) {
        return ledger.save(session);
    }

    /** The session as it stands at this moment: an open one whose time is over has expired. */
    Optional<CheckoutSession> find(String id) {
        return ledger.exclusively(() -> ledger.find(CheckoutSession.class, id).map(this::expireIfDue));
    }

    /** Ends an open session; nobody can pay it any more. */
    CheckoutSession expire(CheckoutSession session) {
        return ledger.exclusively(() -> {
            CheckoutSession expired = ledger.save(session.becoming("expired"));
            pending(expired).ifPresent(challenge -> ledger.save(challenge.answered(Challenge.Verdict.SUPERSEDED)));
            events.session("expired", expired);
            return expired;
        });
    }

    /** Ends every session whose time is over. */
    public void expireDue() {
        ledger.all(CheckoutSession.class, CheckoutSession::open).forEach(session -> find(session.id()));
    }

    private CheckoutSession expireIfDue(CheckoutSession session) {
        Instant now = clock.instant();
        return session.open() && !now.isBefore(session.expiresAt()) ? expire(session) : session;
    }

    private Optional<Challenge> pending(CheckoutSession session) {
        return Optional.ofNullable(session.paymentIntent())
                .map(intent -> ledger.get(PaymentIntent.class, intent).challenge())
                .flatMap(id -> ledger.find(Challenge.class, id))
                .filter(Challenge::pending);
    }
}
