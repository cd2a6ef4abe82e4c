package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;

/** Writes the ledger's objects as the public API does, in the version the portal's client library is made for. */
@Singleton
public class StripeJson {
    /** The version of the API: the one that version of the official client declares as its own. */
    public static final String API_VERSION = "2026-07-29.dahlia";

    private final Ledger ledger;
    private final URI url;

    /** Objects whose addresses are the sandbox's own. */
    @Inject
    public StripeJson(Ledger ledger, SandboxSettings settings) {
        this.ledger = ledger;
        this.url = settings.url();
    }

    JsonObject session(CheckoutSession session, Expand expand) {
        return Fields.of("checkout.session", session.id())
                .put("amount_subtotal", session.amount())
                .put("amount_total", session.amount())
                .put("cancel_url", session.cancelUrl())
                .put("client_reference_id", session.clientReferenceId())
                .put("created", session.created())
                .put("currency", session.currency())
                .put("customer", session.keeping().customer())
                .put("customer_details", customerDetails(session))
                .put("customer_email", session.customerEmail())
                .put("expires_at", session.expiresAt())
                .put("livemode", false)
                .put("locale", session.locale())
                .put("metadata", session.metadata())
                .put("mode", "payment")
                .put("payment_intent", intentOf(session, expand))
                .put("payment_method_types", Fields.texts("card"))
                .put("payment_status", session.paid() ? "paid" : "unpaid")
                .put("status", session.status())
                .put("success_url", session.successUrl())
                .put("ui_mode", "hosted_page")
                .put("url", session.open() ? url.resolve("/pay/" + session.id()).toString() : null)
                .none("invoice", "payment_link", "setup_intent", "subscription")
                .build();
    }

    JsonObject lineItem(CheckoutSession session, CheckoutSession.LineItem item) {
        return Fields.of("item", item.id())
                .put("amount_subtotal", item.total())
                .put("amount_total", item.total())
                .put("amount_discount", 0)
                .put("amount_tax", 0)
                .put("currency", session.currency())
                .put("description", item.name())
                .put("quantity", item.quantity())
                .build();
    }

    JsonObject intent(PaymentIntent intent, Expand expand) {
        CheckoutSession session = ledger.get(CheckoutSession.class, intent.session());
        CheckoutSession.IntentData data = session.intentData();
        return Fields.of("payment_intent", intent.id())
                .put("amount", session.amount())
                .put("amount_capturable", 0)
                .put("amount_received", intent.status().equals("succeeded") ? session.amount() : 0)
                .put("canceled_at", intent.canceledAt())
                .put("cancellation_reason", intent.cancellationReason())
                .put("capture_method", "automatic_async")
                .put("confirmation_method", "automatic")
                .put("created", intent.created())
                .put("currency", session.currency())
                .put("customer", session.keeping().customer())
                .put("description", data.description())
                .put("last_payment_error", error(intent.lastError()))
                .put("latest_charge", latestCharge(intent, expand))
                .put("livemode", false)
                .put("metadata", data.metadata())
                .put("next_action", nextAction(intent))
                .put("payment_method_types", Fields.texts("card"))
                .put("receipt_email", data.receiptEmail())
                .put("setup_future_usage", session.keeping().futureUsage())
                .put("statement_descriptor", data.statementDescriptor())
                .put("status", intent.status())
                .none("application", "payment_method", "review", "shipping")
                .build();
    }

    JsonObject charge(Charge charge) {
        return ChargeJson.charge(charge, sessionOf(charge));
    }

    JsonObject refund(Refund refund) {
        return ChargeJson.refund(refund, ledger.get(Charge.class, refund.charge()));
    }

    JsonObject dispute(Charge charge) {
        return ChargeJson.dispute(charge);
    }

    JsonObject event(Event event) {
        boolean done = ledger.find(Delivery.class, event.id()).isPresent();
        return Fields.of("event", event.id())
                .put("api_version", API_VERSION)
                .put("created", event.created())
                .put("data", new Fields().put("object", event.object()).build())
                .put("livemode", false)
                .put("pending_webhooks", done ? 0 : 1)
                .put("request", new Fields().none("id", "idempotency_key").build())
                .put("type", event.type())
                .build();
    }

    /** A page of a list. */
    static JsonObject list(String address, List<JsonObject> page, boolean more) {
        return new Fields()
                .put("object", "list")
                .put("data", Fields.array(page))
                .put("has_more", more)
                .put("url", address)
                .build();
    }

    private JsonValue intentOf(CheckoutSession session, Expand expand) {
        if (session.paymentIntent() == null) {
            return JsonValue.NULL;
        }
        return expand.has("payment_intent")
                ? intent(ledger.get(PaymentIntent.class, session.paymentIntent()), expand.inside("payment_intent"))
                : Json.createValue(session.paymentIntent());
    }

    private JsonValue latestCharge(PaymentIntent intent, Expand expand) {
        if (intent.latestCharge() == null) {
            return JsonValue.NULL;
        }
        return expand.has("latest_charge")
                ? charge(ledger.get(Charge.class, intent.latestCharge()))
                : Json.createValue(intent.latestCharge());
    }

    private JsonValue nextAction(PaymentIntent intent) {
        if (intent.challenge() == null) {
            return JsonValue.NULL;
        }
        JsonObject redirect = new Fields()
                .put("url", url.resolve("/3ds/" + intent.challenge()).toString())
                .put("return_url", url.resolve("/pay/" + intent.session()).toString())
                .build();
        return new Fields()
                .put("type", "redirect_to_url")
                .put("redirect_to_url", redirect)
                .build();
    }

    private JsonValue customerDetails(CheckoutSession session) {
        return session.customerEmail() == null
                ? JsonValue.NULL
                : new Fields()
                        .put("email", session.customerEmail())
                        .none("name", "phone")
                        .build();
    }

    private static JsonValue error(PaymentIntent.PaymentError error) {
        if (error == null) {
            return JsonValue.NULL;
        }
        Decline decline = error.decline();
        return new Fields()
                .put("type", decline == Decline.AUTHENTICATION_FAILURE ? "invalid_request_error" : "card_error")
                .put("code", decline.code())
                .put("decline_code", decline.declineCode())
                .put("message", decline.merchantMessage())
                .put("advice_code", decline.adviceCode())
                .put("network_decline_code", decline.networkCode())
                .put("charge", error.charge())
                .put("payment_method_type", "card")
                .build();
    }

    private CheckoutSession sessionOf(Charge charge) {
        return ledger.get(
                CheckoutSession.class,
                ledger.get(PaymentIntent.class, charge.paymentIntent()).session());
    }
}
