package fr.societaire.sandbox.processor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

/** Refunds: never more than was paid. */
@Path("/v1/refunds")
@Singleton
@ProcessorApi
public class RefundsApi {
    @Inject
    Ledger ledger;

    @Inject
    Refunds refunds;

    @Inject
    StripeJson json;

    @Inject
    Calls calls;

    /** Gives back a charge, whole or in part. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Context HttpHeaders headers, @Context UriInfo uri, MultivaluedMap<String, String> form) {
        return calls.write(
                headers,
                uri,
                form,
                params -> json.refund(
                        refund(params.only("amount", "charge", "expand", "metadata", "payment_intent", "reason"))));
    }

    /** The refunds, of a charge, of a payment intent or all. */
    @GET
    public Response list(@Context UriInfo uri) {
        Params query = Params.of(uri.getQueryParameters());
        String charge = query.text("charge");
        String intent = query.text("payment_intent");
        return calls.page(
                uri,
                refunds.all(refund -> (charge == null || charge.equals(refund.charge()))
                        && (intent == null || intent.equals(intentOf(refund)))),
                json::refund);
    }

    /** One refund. */
    @GET
    @Path("{id}")
    public Response retrieve(@PathParam("id") String id) {
        Refund refund = refunds.find(id).orElseThrow(() -> ApiError.noSuch("refund", "refund", id));
        return calls.read(json.refund(refund));
    }

    private Refund refund(Params params) {
        Charge charge = charge(params);
        long left = charge.amount() - charge.refunded();
        long amount = params.integer("amount", left);
        if (!charge.paid() || left == 0) {
            throw ApiError.invalid(
                    charge.paid() ? "charge_already_refunded" : "charge_not_refundable",
                    null,
                    "Charge " + charge.id() + (charge.paid() ? " has already been refunded." : " was never paid."));
        }
        if (amount < 1 || amount > left) {
            throw ApiError.invalid(
                    "amount",
                    "Refund amount (" + amount + ") must be between 1 and the unrefunded amount (" + left + ").");
        }
        return refunds.give(charge, amount, params.text("reason"), params.map("metadata"));
    }

    private Charge charge(Params params) {
        String intent = params.text("payment_intent");
        if (intent == null) {
            String id = params.required("charge");
            return ledger.find(Charge.class, id).orElseThrow(() -> ApiError.noSuch("charge", "charge", id));
        }
        String latest = ledger.find(PaymentIntent.class, intent)
                .orElseThrow(() -> ApiError.noSuch("payment_intent", "payment_intent", intent))
                .latestCharge();
        if (latest == null) {
            throw ApiError.invalid(
                    "payment_intent",
                    "This PaymentIntent (" + intent + ") does not have a successful charge to refund.");
        }
        return ledger.get(Charge.class, latest);
    }

    private String intentOf(Refund refund) {
        return ledger.get(Charge.class, refund.charge()).paymentIntent();
    }
}
