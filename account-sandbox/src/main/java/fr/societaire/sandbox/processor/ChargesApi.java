package fr.societaire.sandbox.processor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Charges: every attempt, paid or failed. */
@Path("/v1/charges")
@Singleton
@ProcessorApi
public class ChargesApi {
    @Inject
    Ledger ledger;

    @Inject
    StripeJson json;

    @Inject
    Calls calls;

    /** The charges, of a payment intent or all. */
    @GET
    public Response list(@Context UriInfo uri) {
        String intent = Params.of(uri.getQueryParameters()).text("payment_intent");
        return calls.page(
                uri,
                ledger.all(Charge.class, charge -> intent == null || intent.equals(charge.paymentIntent())),
                json::charge);
    }

    /** One charge. */
    @GET
    @Path("{id}")
    public Response retrieve(@PathParam("id") String id) {
        Charge charge = ledger.find(Charge.class, id).orElseThrow(() -> ApiError.noSuch("charge", "charge", id));
        return calls.read(json.charge(charge));
    }
}
