package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.InstantSource;

/** Tells merchants what happened: writes the event down with the object as it is now, then has it delivered. */
@Singleton
public class Events {
    private final Ledger ledger;
    private final Webhooks webhooks;
    private final StripeJson json;
    private final InstantSource clock;

    /** Events delivered by these webhooks. */
    @Inject
    public Events(Ledger ledger, Webhooks webhooks, StripeJson json, SandboxClock clock) {
        this.ledger = ledger;
        this.webhooks = webhooks;
        this.json = json;
        this.clock = clock;
    }

    void session(String type, CheckoutSession session) {
        publish("checkout.session." + type, json.session(session, Expand.NOTHING));
    }

    void intent(String type, PaymentIntent intent) {
        publish("payment_intent." + type, json.intent(intent, Expand.NOTHING));
    }

    void charge(String type, Charge charge) {
        publish("charge." + type, json.charge(charge));
    }

    void dispute(Charge charge) {
        publish("charge.dispute.created", json.dispute(charge));
    }

    void refund(String type, Refund refund) {
        publish("refund." + type, json.refund(refund));
    }

    private void publish(String type, JsonObject object) {
        Event event = ledger.save(new Event(Ids.of("evt"), clock.instant(), type, object));
        ledger.afterwards(() -> webhooks.deliver(event));
    }
}
