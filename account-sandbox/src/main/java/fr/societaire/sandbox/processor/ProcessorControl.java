package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.JsonBody;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Set;

/** What tests and demonstrations see and steer: every charge, and what shall go wrong. */
@Path("/api/processor")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class ProcessorControl {
    @Inject
    Ledger ledger;

    @Inject
    Faults faults;

    @Inject
    WebhookTarget target;

    /** Every charge, newest first, flat: the oracle of campaigns. */
    @GET
    @Path("charges")
    public String charges() {
        return Fields.array(ledger.all(Charge.class, any -> true).stream()
                        .map(this::flat)
                        .toList())
                .toString();
    }

    /** The faults in force. */
    @GET
    @Path("faults")
    public String faults() {
        return json(faults.plan()).toString();
    }

    /** Puts faults in force; what is not named is off. */
    @PUT
    @Path("faults")
    @Consumes(MediaType.APPLICATION_JSON)
    public String follow(String body) {
        JsonBody wanted = JsonBody.of(body).only(json(FaultPlan.NONE).keySet());
        faults.follow(new FaultPlan(
                wanted.integer("seed", 0),
                wanted.percentage("dropWebhooks"),
                wanted.percentage("duplicateWebhooks"),
                wanted.percentage("delayWebhooks"),
                wanted.duration("webhookDelay", Duration.ofSeconds(30)),
                wanted.duration("shuffleWindow", Duration.ZERO),
                Duration.ofMillis(wanted.integer("stall", 0)),
                wanted.percentage("failBefore"),
                wanted.percentage("failAfterCharge")));
        return faults();
    }

    /** Everything works again. */
    @DELETE
    @Path("faults")
    public String stop() {
        faults.follow(FaultPlan.NONE);
        return faults();
    }

    /** Sends notifications somewhere else from now on: {@code {"address": …}}. */
    @PUT
    @Path("webhook-target")
    @Consumes(MediaType.APPLICATION_JSON)
    public String send(String body) {
        target.moveTo(JsonBody.of(body).only(Set.of("address")).address("address"));
        return targeted();
    }

    /** Sends them where they were configured to go. */
    @DELETE
    @Path("webhook-target")
    public String sendAsConfigured() {
        target.moveBack();
        return targeted();
    }

    private String targeted() {
        return new Fields().put("address", target.address().toString()).build().toString();
    }

    private JsonObject flat(Charge charge) {
        CheckoutSession session = ledger.get(
                CheckoutSession.class,
                ledger.get(PaymentIntent.class, charge.paymentIntent()).session());
        return new Fields()
                .put("id", charge.id())
                .put("status", charge.paid() ? "succeeded" : "failed")
                .put("amount", charge.amount())
                .put("refunded", charge.refunded())
                .put("currency", charge.currency())
                .put("paymentIntent", charge.paymentIntent())
                .put("session", session.id())
                .put("clientReferenceId", session.clientReferenceId())
                .put("metadata", session.metadata())
                .put("brand", charge.card().brand())
                .put("last4", charge.card().last4())
                .put("failureCode", charge.paid() ? null : charge.decline().code())
                .put("declineCode", charge.paid() ? null : charge.decline().declineCode())
                .put("createdAt", charge.created().toString())
                .build();
    }

    private static JsonObject json(FaultPlan plan) {
        return new Fields()
                .put("seed", plan.seed())
                .put("dropWebhooks", plan.dropWebhooks())
                .put("duplicateWebhooks", plan.duplicateWebhooks())
                .put("delayWebhooks", plan.delayWebhooks())
                .put("webhookDelay", plan.webhookDelay().toString())
                .put("shuffleWindow", plan.shuffleWindow().toString())
                .put("stall", plan.stall().toMillis())
                .put("failBefore", plan.failBefore())
                .put("failAfterCharge", plan.failAfterCharge())
                .build();
    }
}
