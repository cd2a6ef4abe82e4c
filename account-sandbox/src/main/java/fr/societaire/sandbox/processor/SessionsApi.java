package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Checkout Sessions. */
@Path("/v1/checkout/sessions")
@Singleton
@ProcessorApi
public class SessionsApi {
    @Inject
    Checkout checkout;

    @Inject
    Ledger ledger;

    @Inject
    StripeJson json;

    @Inject
    Calls calls;

    @Inject
    SandboxClock clock;

    /** Opens a session. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Context HttpHeaders headers, @Context UriInfo uri, MultivaluedMap<String, String> form) {
        return calls.write(headers, uri, form, params -> {
            CheckoutSession asked = new SessionRequest(params, clock.instant()).read();
            String customer = asked.keeping().customer();
            if (customer != null && ledger.find(Customer.class, customer).isEmpty()) {
                throw ApiError.noSuch("customer", "customer", customer);
            }
            return json.session(checkout.open(asked), params.expand());
        });
    }

    /** The sessions, of a payment intent or all. */
    @GET
    public Response list(@Context UriInfo uri) {
        checkout.expireDue();
        Params query = Params.of(uri.getQueryParameters());
        String intent = query.text("payment_intent");
        String status = query.text("status");
        Expand expand = query.expand().inside("data");
        return calls.page(
                uri,
                ledger.all(
                        CheckoutSession.class,
                        session -> (intent == null || intent.equals(session.paymentIntent()))
                                && (status == null || status.equals(session.status()))),
                session -> json.session(session, expand));
    }

    /** One session. */
    @GET
    @Path("{id}")
    public Response retrieve(@PathParam("id") String id, @Context UriInfo uri) {
        Expand expand = Params.of(uri.getQueryParameters()).expand();
        return calls.read(json.session(session(id), expand));
    }

    /** What a session sells. */
    @GET
    @Path("{id}/line_items")
    public Response lineItems(@PathParam("id") String id, @Context UriInfo uri) {
        CheckoutSession session = session(id);
        var items = session.lineItems().stream()
                .map(item -> json.lineItem(session, item))
                .toList();
        return calls.read(StripeJson.list("/" + uri.getPath().replaceFirst("^/", ""), items, false));
    }

    /** Ends a session. */
    @POST
    @Path("{id}/expire")
    public Response expire(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            MultivaluedMap<String, String> form) {
        return calls.write(headers, uri, form, params -> expire(id, params));
    }

    private JsonObject expire(String id, Params params) {
        CheckoutSession session = session(id);
        if (!session.open()) {
            throw ApiError.invalid(
                    "session",
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a"
                            + " status of " + session.status() + ".");
        }
        return json.session(checkout.expire(session), params.expand());
    }

    private CheckoutSession session(String id) {
        return checkout.find(id).orElseThrow(() -> ApiError.noSuch("checkout.session", "session", id));
    }
}
