package fr.societaire.sandbox.processor;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/** Charges, with what the bank said and about which card, and what becomes of them: refunds and disputes. */
final class ChargeJson {
    static JsonObject charge(Charge charge, CheckoutSession session) {
        CheckoutSession.IntentData data = session.intentData();
        return Fields.of("charge", charge.id())
                .put("amount", charge.amount())
                .put("amount_captured", charge.paid() ? charge.amount() : 0)
                .put("amount_refunded", charge.refunded())
                .put("captured", charge.paid())
                .put("created", charge.created())
                .put("currency", charge.currency())
                .put("description", data.description())
                .put("disputed", charge.dispute() != null)
                .put("failure_code", charge.paid() ? null : charge.decline().code())
                .put("failure_message", charge.paid() ? null : charge.decline().merchantMessage())
                .put("livemode", false)
                .put("metadata", data.metadata())
                .put("outcome", outcome(charge))
                .put("paid", charge.paid())
                .put("customer", session.keeping().customer())
                .put("payment_intent", charge.paymentIntent())
                .put("payment_method", charge.paymentMethod())
                .put("payment_method_details", paymentMethod(charge))
                .put("receipt_email", data.receiptEmail())
                .put("refunded", charge.refunded() == charge.amount())
                .put("status", charge.paid() ? "succeeded" : "failed")
                .none("balance_transaction", "receipt_url", "review")
                .build();
    }

    static JsonObject refund(Refund refund, Charge charge) {
        Fields fields = Fields.of("refund", refund.id())
                .put("amount", refund.amount())
                .put("charge", refund.charge())
                .put("created", refund.created())
                .put("currency", charge.currency())
                .put("destination_details", destination(refund))
                .put("metadata", refund.metadata())
                .put("payment_intent", charge.paymentIntent())
                .put("reason", refund.reason())
                .put("status", refund.status())
                .none("balance_transaction", "receipt_number", "source_transfer_reversal", "transfer_reversal");
        if (refund.failureReason() != null) {
            fields.put("failure_reason", refund.failureReason()).none("failure_balance_transaction");
        }
        return fields.build();
    }

    /** How the holder finds it on his statement: not yet known while it is pending. */
    private static JsonObject destination(Refund refund) {
        boolean sent = refund.status().equals("succeeded");
        Fields card = new Fields();
        if (sent) {
            card.put("reference", refund.id().substring(refund.id().length() - 12));
        }
        return new Fields()
                .put(
                        "card",
                        card.put("reference_status", sent ? "available" : "pending")
                                .put("reference_type", "acquirer_reference_number")
                                .put("type", "refund")
                                .build())
                .put("type", "card")
                .build();
    }

    static JsonObject method(CardMethod method) {
        CardFace card = method.card();
        JsonObject face = new Fields()
                .put("brand", card.brand())
                .put("country", "FR")
                .put("exp_month", card.expMonth())
                .put("exp_year", card.expYear())
                .put("funding", "credit")
                .put("last4", card.last4())
                .none("wallet")
                .build();
        return Fields.of("payment_method", method.id())
                .put("allow_redisplay", "limited")
                .put("card", face)
                .put("created", method.created())
                .put("customer", method.customer())
                .put("livemode", false)
                .put("metadata", Map.of())
                .put("type", "card")
                .build();
    }

    static JsonObject customer(Customer customer) {
        return Fields.of("customer", customer.id())
                .put("created", customer.created())
                .put("email", customer.email())
                .put("livemode", false)
                .put("metadata", customer.metadata())
                .none("description", "name", "phone")
                .build();
    }

    static JsonObject dispute(Charge charge) {
        return Fields.of("dispute", charge.dispute())
                .put("amount", charge.amount())
                .put("charge", charge.id())
                .put("created", charge.created())
                .put("currency", charge.currency())
                .put("is_charge_refundable", false)
                .put("livemode", false)
                .put("metadata", Map.of())
                .put("payment_intent", charge.paymentIntent())
                .put("reason", "fraudulent")
                .put("status", "needs_response")
                .build();
    }

    private static JsonObject outcome(Charge charge) {
        Decline decline = charge.decline();
        if (decline == null) {
            return new Fields()
                    .put("network_status", "approved_by_network")
                    .put("risk_level", "normal")
                    .put("risk_score", 12)
                    .put("seller_message", "Payment complete.")
                    .put("type", "authorized")
                    .none("advice_code", "network_advice_code", "network_decline_code", "reason")
                    .build();
        }
        boolean risky = decline == Decline.FRAUDULENT;
        return new Fields()
                .put("network_status", decline.networkStatus())
                .put("reason", decline.reason())
                .put("risk_level", risky ? "highest" : "normal")
                .put("risk_score", risky ? 97 : 12)
                .put("seller_message", decline.sellerMessage())
                .put("type", decline.outcomeType())
                .put("advice_code", decline.adviceCode())
                .put("network_decline_code", decline.networkCode())
                .none("network_advice_code")
                .build();
    }

    private static JsonObject paymentMethod(Charge charge) {
        CardFace card = charge.card();
        JsonObject face = new Fields()
                .put("amount_authorized", charge.paid() ? charge.amount() : 0)
                .put("authorization_code", charge.authorizationCode())
                .put("brand", card.brand())
                .put("checks", checks(charge))
                .put("country", "FR")
                .put("exp_month", card.expMonth())
                .put("exp_year", card.expYear())
                .put("funding", "credit")
                .put("last4", card.last4())
                .put("network", card.brand())
                .put("three_d_secure", threeDSecure(charge.threeDSecure()))
                .none("installments", "mandate", "wallet")
                .build();
        return new Fields().put("card", face).put("type", "card").build();
    }

    private static JsonObject checks(Charge charge) {
        return new Fields()
                .put("cvc_check", charge.decline() == Decline.INCORRECT_CVC ? "fail" : "pass")
                .none("address_line1_check", "address_postal_code_check")
                .build();
    }

    private static JsonValue threeDSecure(ThreeDSecure secure) {
        if (secure == null) {
            return JsonValue.NULL;
        }
        return new Fields()
                .put("authentication_flow", secure.flow())
                .put("electronic_commerce_indicator", secure.result().equals("authenticated") ? "05" : null)
                .put("result", secure.result())
                .put("result_reason", secure.resultReason())
                .put("transaction_id", secure.transactionId())
                .put("version", "2.2.0")
                .none("exemption_indicator")
                .build();
    }

    private ChargeJson() {}
}
