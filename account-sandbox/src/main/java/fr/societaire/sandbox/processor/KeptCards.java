package fr.societaire.sandbox.processor;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Keeps the card of a paid charge where its session asked for that. Of a card only its face is ever kept. */
final class KeptCards {
    private final Ledger ledger;
    private final InstantSource clock;

    KeptCards(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The session with the customer it has from now on, as it was where nothing is kept. */
    CheckoutSession kept(CheckoutSession session, Charge charge) {
        CheckoutSession.Keeping wish = session.keeping();
        if (wish.customer() == null && !wish.creates()) {
            return session;
        }
        CheckoutSession known = wish.customer() == null ? ledger.save(session.of(fresh(session))) : session;
        if (wish.futureUsage() != null) {
            ledger.save(
                    new CardMethod(charge.paymentMethod(), known.keeping().customer(), clock.instant(), charge.card()));
        }
        return known;
    }

    private String fresh(CheckoutSession session) {
        return ledger.save(new Customer(Ids.of("cus"), clock.instant(), session.customerEmail(), Map.of()))
                .id();
    }

    /** Those of a customer, the one kept last first. */
    static List<CardMethod> of(Ledger ledger, String customer) {
        return customer == null
                ? List.of()
                : ledger.all(CardMethod.class, method -> customer.equals(method.customer()));
    }
}
