package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Payment Intents: opened by sessions only. */
@Path("/v1/payment_intents")
@Singleton
@ProcessorApi
public class IntentsApi {
    @Inject
    Checkout checkout;

    @Inject
    Ledger ledger;

    @Inject
    Events events;

    @Inject
    StripeJson json;

    @Inject
    Calls calls;

    @Inject
    SandboxClock clock;

    /** All payment intents. */
    @GET
    public Response list(@Context UriInfo uri) {
        Expand expand = Params.of(uri.getQueryParameters()).expand().inside("data");
        return calls.page(uri, ledger.all(PaymentIntent.class, any -> true), intent -> json.intent(intent, expand));
    }

    /** One payment intent. */
    @GET
    @Path("{id}")
    public Response retrieve(@PathParam("id") String id, @Context UriInfo uri) {
        Expand expand = Params.of(uri.getQueryParameters()).expand();
        return calls.read(json.intent(intent(id), expand));
    }

    /** Cancels a payment intent whose session has ended. */
    @POST
    @Path("{id}/cancel")
    public Response cancel(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            MultivaluedMap<String, String> form) {
        return calls.write(headers, uri, form, params -> cancel(intent(id), params));
    }

    private JsonObject cancel(PaymentIntent intent, Params params) {
        if (intent.over()) {
            throw unexpected(
                    "You cannot cancel this PaymentIntent because it has a status of " + intent.status() + ".");
        }
        if (checkout.find(intent.session()).orElseThrow().open()) {
            throw unexpected(
                    "You cannot cancel the PaymentIntent of an open Checkout Session. Expire the Checkout Session"
                            + " instead.");
        }
        String reason = params.only("cancellation_reason", "expand").text("cancellation_reason");
        PaymentIntent canceled = ledger.save(intent.canceled(reason, clock.instant()));
        events.intent("canceled", canceled);
        return json.intent(canceled, params.expand());
    }

    private static ApiError unexpected(String message) {
        return ApiError.invalid("payment_intent_unexpected_state", null, message);
    }

    private PaymentIntent intent(String id) {
        return ledger.find(PaymentIntent.class, id).orElseThrow(() -> ApiError.noSuch("payment_intent", "intent", id));
    }
}
