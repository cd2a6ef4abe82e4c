package fr.societaire.sandbox.processor;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** The two rich parts of a charge: what the bank said, and with which card. */
final class ChargeJson {
    static JsonObject outcome(Charge charge) {
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

    static JsonObject paymentMethod(Charge charge) {
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
