package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.Amounts;
import fr.societaire.sandbox.PageHeaders;
import fr.societaire.sandbox.Pages;
import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hosted payment page. Plain forms: it works without scripts, and scripts can drive it. */
@Path("/pay/{session}")
@Singleton
public class PaymentPage {
    @Inject
    Checkout checkout;

    @Inject
    Payments payments;

    @Inject
    Ledger ledger;

    @Inject
    Steps steps;

    @Inject
    Pages pages;

    @Inject
    SandboxClock clock;

    @Inject
    SandboxSettings settings;

    /** The form, or what became of the session. */
    @GET
    public Response show(@PathParam("session") String id) {
        return page(200, session(id), Map.of(), "");
    }

    /** Presents a card. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(
            @PathParam("session") String id,
            @FormParam("holder") String holder,
            @FormParam("number") String number,
            @FormParam("expiry") String expiry,
            @FormParam("cvc") String cvc,
            @FormParam("kept") String kept) {
        CheckoutSession session = session(id);
        if (kept != null && session.open()) {
            return steps.play(() -> payments.presentKept(session, kept).orElseThrow(NotFoundException::new));
        }
        CardEntry card = new CardEntry(number, expiry, cvc);
        Map<String, String> problems =
                card.problems(YearMonth.from(clock.instant().atZone(ZoneId.of("Europe/Paris"))));
        if (session.open() && !problems.isEmpty()) {
            return page(422, session, problems, holder == null ? "" : holder.strip());
        }
        return steps.play(
                session.open()
                        ? () -> payments.present(session, card.face())
                        : () -> new Payments.Step.Closed(session));
    }

    private CheckoutSession session(String id) {
        return checkout.find(id).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, CheckoutSession session, Map<String, String> problems, String holder) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", session.id());
        model.put("merchant", settings.processor().merchant());
        model.put("amount", Amounts.euros(session.amount()));
        model.put("items", session.lineItems());
        model.put("cancel", session.cancelUrl());
        model.put("success", session.successAddress());
        model.put("open", session.open());
        model.put("paid", session.paid());
        model.put("holder", holder);
        model.put("kept", kept(session));
        model.put("problems", !problems.isEmpty());
        model.put("problemList", problems.entrySet());
        problems.forEach((field, text) -> model.put(field + "Problem", text));
        model.put("refusal", problems.isEmpty() ? refusal(session) : null);
        String title = (problems.isEmpty() ? "" : "Erreur : ") + "Paiement sécurisé";
        Response page = pages.page(status, Pages.Look.PROCESSOR, title, "payment", model);
        return Response.fromResponse(page)
                .header("Content-Security-Policy", PageHeaders.policy(steps.origins(session)))
                .build();
    }

    /** Each with its id and its face. */
    private List<Map<String, String>> kept(CheckoutSession session) {
        return KeptCards.of(ledger, session.keeping().customer()).stream()
                .map(method -> Map.of(
                        "method", method.id(),
                        "brand", method.card().brand(),
                        "last4", method.card().last4()))
                .toList();
    }

    private String refusal(CheckoutSession session) {
        if (session.paymentIntent() == null) {
            return null;
        }
        var error = ledger.get(PaymentIntent.class, session.paymentIntent()).lastError();
        return error == null ? null : error.decline().memberMessage();
    }
}
