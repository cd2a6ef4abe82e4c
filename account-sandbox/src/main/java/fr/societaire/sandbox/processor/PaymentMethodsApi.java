package fr.societaire.sandbox.processor;

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

/** The cards that were kept. */
@Path("/v1/payment_methods")
@Singleton
@ProcessorApi
public class PaymentMethodsApi {
    @Inject
    Ledger ledger;

    @Inject
    Calls calls;

    /** Those of a customer. */
    @GET
    public Response list(@Context UriInfo uri) {
        String customer = Params.of(uri.getQueryParameters()).required("customer");
        return calls.page(uri, KeptCards.of(ledger, customer), ChargeJson::method);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response retrieve(@PathParam("id") String id) {
        return calls.read(ChargeJson.method(method(id)));
    }

    /** Takes it from its customer: it can never be used again. */
    @POST
    @Path("{id}/detach")
    public Response detach(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            MultivaluedMap<String, String> form) {
        return calls.write(headers, uri, form, params -> detached(method(id)));
    }

    private JsonObject detached(CardMethod method) {
        if (method.customer() == null) {
            throw ApiError.invalid(
                    "payment_method",
                    "The payment method you provided is not attached to a customer so detachment is impossible.");
        }
        return ChargeJson.method(ledger.save(method.detached()));
    }

    private CardMethod method(String id) {
        return ledger.find(CardMethod.class, id)
                .orElseThrow(() -> ApiError.noSuch("PaymentMethod", "payment_method", id));
    }
}
