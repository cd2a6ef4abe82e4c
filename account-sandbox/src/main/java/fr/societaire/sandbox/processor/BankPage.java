package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.Amounts;
import fr.societaire.sandbox.PageHeaders;
import fr.societaire.sandbox.Pages;
import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import fr.societaire.sandbox.processor.Challenge.Verdict;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * The bank's 3-D Secure page. Left open beyond the bank's patience it comes back by itself and leads to the processor; a
 * closed one never does, and the payment keeps waiting until its session expires.
 */
@Path("/3ds/{challenge}")
@Singleton
public class BankPage {
    @Inject
    Payments payments;

    @Inject
    Checkout checkout;

    @Inject
    Steps steps;

    @Inject
    Pages pages;

    @Inject
    SandboxClock clock;

    @Inject
    SandboxSettings settings;

    /** The bank's question; where it is answered already, the way back. */
    @GET
    public Response show(@PathParam("challenge") String id) {
        Challenge challenge = challenge(id);
        CheckoutSession session = checkout.find(challenge.session()).orElseThrow();
        if (!challenge.pending() || !session.open()) {
            return Response.seeOther(URI.create("/pay/" + challenge.session())).build();
        }
        Map<String, Object> model = Map.of(
                "id", id,
                "merchant", settings.processor().merchant(),
                "amount", Amounts.euros(session.amount()),
                "last4", challenge.card().last4(),
                "deadline", Amounts.moment(challenge.deadline()));
        long left = Duration.between(clock.instant(), challenge.deadline()).toSeconds() + 1;
        return Response.fromResponse(
                        pages.page(200, Pages.Look.BANK, "Votre banque : confirmer le paiement", "bank", model))
                .header("Refresh", left)
                .header("Content-Security-Policy", PageHeaders.policy(steps.origins(session)))
                .build();
    }

    /** The holder's answer: {@code approve}, {@code refuse} or {@code timeout}. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("challenge") String id, @FormParam("decision") String decision) {
        Verdict verdict = verdict(decision);
        Challenge challenge = challenge(id);
        return steps.play(() -> payments.answer(challenge, verdict));
    }

    private Challenge challenge(String id) {
        return payments.challenge(id).orElseThrow(NotFoundException::new);
    }

    private static Verdict verdict(String decision) {
        return switch (decision == null ? "" : decision) {
            case "approve" -> Verdict.APPROVED;
            case "refuse" -> Verdict.REFUSED;
            case "timeout" -> Verdict.TIMED_OUT;
            default -> throw new BadRequestException("decision is approve, refuse or timeout");
        };
    }
}
