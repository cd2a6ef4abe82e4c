package fr.societaire.sandbox.processor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Disputes: charges whose holder denies having paid. */
@Path("/v1/disputes")
@Singleton
@ProcessorApi
public class DisputesApi {
    @Inject
    Ledger ledger;

    @Inject
    StripeJson json;

    @Inject
    Calls calls;

    /** All disputes. */
    @GET
    public Response list(@Context UriInfo uri) {
        return calls.page(uri, ledger.all(Charge.class, charge -> charge.dispute() != null), json::dispute);
    }

    /** One dispute. */
    @GET
    @Path("{id}")
    public Response retrieve(@PathParam("id") String id) {
        return ledger.all(Charge.class, charge -> id.equals(charge.dispute())).stream()
                .findFirst()
                .map(charge -> calls.read(json.dispute(charge)))
                .orElseThrow(() -> ApiError.noSuch("dispute", "dispute", id));
    }
}
