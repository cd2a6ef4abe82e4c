package fr.societaire.sandbox.processor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Customers, made by sessions that keep a card. */
@Path("/v1/customers")
@Singleton
@ProcessorApi
public class CustomersApi {
    @Inject
    Ledger ledger;

    @Inject
    Calls calls;

    /** One of them. */
    @GET
    @Path("{id}")
    public Response retrieve(@PathParam("id") String id) {
        return calls.read(ChargeJson.customer(
                ledger.find(Customer.class, id).orElseThrow(() -> ApiError.noSuch("customer", "id", id))));
    }
}
