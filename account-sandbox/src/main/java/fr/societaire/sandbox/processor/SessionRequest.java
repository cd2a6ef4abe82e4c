package fr.societaire.sandbox.processor;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Reads a merchant's wish for a session, with the checks and messages of the public API. */
final class SessionRequest {
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Set<String> AUTHENTICATION = Set.of("automatic", "any", "challenge");

    private final Params params;
    private final Instant now;

    SessionRequest(Params params, Instant now) {
        this.params = params.only(
                "line_items",
                "mode",
                "success_url",
                "cancel_url",
                "client_reference_id",
                "customer",
                "customer_creation",
                "customer_email",
                "expires_at",
                "expand",
                "locale",
                "metadata",
                "payment_intent_data",
                "payment_method_options",
                "payment_method_types",
                "saved_payment_method_options",
                "submit_type",
                "ui_mode");
        this.now = now;
    }

    CheckoutSession read() {
        if (!params.required("mode").equals("payment")) {
            throw ApiError.invalid("mode", "This sandbox only plays sessions of mode `payment`.");
        }
        List<CheckoutSession.LineItem> items = lineItems();
        return new CheckoutSession(
                Ids.session(),
                now,
                expiresAt(),
                "open",
                currency(),
                items,
                address("success_url", true),
                address("cancel_url", false),
                params.text("client_reference_id"),
                params.text("customer_email"),
                params.text("locale"),
                params.map("metadata"),
                intentData(),
                asksAuthentication(),
                keeping(),
                null);
    }

    private List<CheckoutSession.LineItem> lineItems() {
        List<Params> given = params.elements("line_items");
        if (given.isEmpty()) {
            throw ApiError.missing("line_items");
        }
        List<CheckoutSession.LineItem> items =
                given.stream().map(this::lineItem).toList();
        long total = items.stream().mapToLong(CheckoutSession.LineItem::total).sum();
        if (total < 50) {
            throw ApiError.invalid(
                    "amount_too_small",
                    "line_items",
                    "The Checkout Session's total amount must convert to at least 50 cents.");
        }
        return items;
    }

    private CheckoutSession.LineItem lineItem(Params item) {
        item.only("price_data", "quantity");
        Params price = item.inside("price_data").only("currency", "unit_amount", "product_data", "tax_behavior");
        Params product = price.inside("product_data");
        long unit = price.integer("unit_amount");
        long quantity = item.integer("quantity", 1);
        if (unit < 0 || quantity < 1) {
            throw ApiError.invalid(
                    "parameter_invalid_integer", "line_items", "This value must be greater than or equal to 0.");
        }
        return new CheckoutSession.LineItem(
                Ids.of("li"), product.required("name"), product.text("description"), unit, quantity);
    }

    private String currency() {
        List<String> currencies = params.elements("line_items").stream()
                .map(item -> item.inside("price_data").required("currency"))
                .distinct()
                .toList();
        if (!currencies.equals(List.of("eur"))) {
            throw ApiError.invalid("line_items", "This sandbox's merchant is paid in `eur` only.");
        }
        return "eur";
    }

    private Instant expiresAt() {
        Instant asked = params.time("expires_at", now.plus(LONGEST));
        // A merchant computes the shortest or longest life a moment before the request arrives.
        boolean tooShort = asked.isBefore(now.plus(SHORTEST).minusSeconds(60));
        boolean tooLong = asked.isAfter(now.plus(LONGEST).plusSeconds(60));
        if (tooShort || tooLong) {
            String bound = tooShort ? "at least 30 minutes" : "less than 24 hours";
            throw ApiError.invalid(
                    "expires_at", "The `expires_at` timestamp must be " + bound + " from Checkout Session creation.");
        }
        return asked;
    }

    private String address(String name, boolean required) {
        String given = required ? params.required(name) : params.text(name);
        if (given == null) {
            return null;
        }
        try {
            URI address = URI.create(given.replace("{CHECKOUT_SESSION_ID}", "id"));
            if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
                return given;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw ApiError.invalid("url_invalid", name, "Not a valid URL");
        }
        throw ApiError.invalid("url_invalid", name, "Not a valid URL");
    }

    private CheckoutSession.IntentData intentData() {
        Params data = params.inside("payment_intent_data")
                .only(
                        "description",
                        "statement_descriptor",
                        "statement_descriptor_suffix",
                        "receipt_email",
                        "setup_future_usage",
                        "metadata");
        return new CheckoutSession.IntentData(
                data.text("description"),
                data.text("statement_descriptor"),
                data.text("receipt_email"),
                data.map("metadata"));
    }

    private CheckoutSession.Keeping keeping() {
        String customer = params.text("customer");
        String creation = params.text("customer_creation", customer == null ? "if_required" : null);
        if (customer != null && creation != null) {
            throw ApiError.invalid(
                    "customer_creation", "You may only specify one of these parameters: customer, customer_creation.");
        }
        String usage = params.inside("payment_intent_data").text("setup_future_usage");
        if (usage != null && !Set.of("on_session", "off_session").contains(usage)) {
            throw ApiError.invalid("payment_intent_data[setup_future_usage]", "Invalid setup_future_usage: " + usage);
        }
        return new CheckoutSession.Keeping(customer, "always".equals(creation), usage);
    }

    private boolean asksAuthentication() {
        String asked =
                params.inside("payment_method_options").inside("card").text("request_three_d_secure", "automatic");
        if (!AUTHENTICATION.contains(asked)) {
            throw ApiError.invalid(
                    "payment_method_options[card][request_three_d_secure]", "Invalid request_three_d_secure: " + asked);
        }
        return !asked.equals("automatic");
    }
}
