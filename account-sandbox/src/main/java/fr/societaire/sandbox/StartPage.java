package fr.societaire.sandbox;

import fr.societaire.sandbox.identityprovider.Person;
import fr.societaire.sandbox.processor.FaultPlan;
import fr.societaire.sandbox.processor.Faults;
import fr.societaire.sandbox.processor.TestCard;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a newcomer begins: who is who, what the cards do, what time it is, what shall go wrong. */
@Path("/")
@Singleton
public class StartPage {
    private static final List<Map<String, String>> MOVES = List.of(
            Map.of("by", "PT10M", "label", "+ 10 minutes"),
            Map.of("by", "PT1H", "label", "+ 1 heure"),
            Map.of("by", "PT24H", "label", "+ 1 jour"),
            Map.of("by", "PT168H", "label", "+ 7 jours"));

    @Inject
    SandboxClock clock;

    @Inject
    Faults faults;

    @Inject
    Pages pages;

    @Inject
    SandboxSettings settings;

    @GET
    public Response show() {
        Map<String, Object> model = new HashMap<>();
        model.put("portal", settings.portalUrl().toString());
        model.put("password", DemoMember.PASSWORD);
        model.put("members", DemoMember.all());
        model.put("cards", TestCard.documented().stream().map(StartPage::card).toList());
        model.put("people", Person.all());
        model.put("now", Amounts.moment(clock.instant()));
        model.put("moved", !clock.offset().isZero());
        model.put("offset", clock.offset().toString());
        model.put("moves", MOVES);
        model.put("faults", faults());
        return pages.page(200, Pages.Look.SANDBOX, "Bac à sable de l’espace sociétaire", "start", model);
    }

    /** The faults form: whole numbers; the durations in seconds. */
    @POST
    @Path("pannes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response follow(@FormParam("tout") String everything, MultivaluedMap<String, String> form) {
        faults.follow(everything == null ? plan(form) : FaultPlan.NONE);
        return Response.seeOther(URI.create("/#pannes")).build();
    }

    private static FaultPlan plan(MultivaluedMap<String, String> form) {
        return new FaultPlan(
                0,
                percentage(form, "dropWebhooks"),
                percentage(form, "duplicateWebhooks"),
                percentage(form, "delayWebhooks"),
                Duration.ofSeconds(number(form, "webhookDelay")),
                Duration.ofSeconds(number(form, "shuffleWindow")),
                Duration.ofMillis(number(form, "stall")),
                percentage(form, "failBefore"),
                percentage(form, "failAfterCharge"));
    }

    private static int percentage(MultivaluedMap<String, String> form, String name) {
        return Math.min(100, number(form, name));
    }

    private static int number(MultivaluedMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed == null || !typed.strip().matches("\\d{1,6}") ? 0 : Integer.parseInt(typed.strip());
    }

    private List<Map<String, Object>> faults() {
        FaultPlan plan = faults.plan();
        return List.of(
                fault("dropWebhooks", "Notifications perdues (%)", plan.dropWebhooks()),
                fault("duplicateWebhooks", "Notifications répétées (%)", plan.duplicateWebhooks()),
                fault("delayWebhooks", "Notifications retardées (%)", plan.delayWebhooks()),
                fault("webhookDelay", "Retard (secondes)", plan.webhookDelay().toSeconds()),
                fault(
                        "shuffleWindow",
                        "Désordre (secondes)",
                        plan.shuffleWindow().toSeconds()),
                fault("stall", "Lenteur (millisecondes)", plan.stall().toMillis()),
                fault("failBefore", "Erreurs avant d’agir (%)", plan.failBefore()),
                fault("failAfterCharge", "Erreurs après avoir débité (%)", plan.failAfterCharge()));
    }

    private static Map<String, Object> fault(String name, String label, long value) {
        return Map.of("name", name, "label", label, "value", value);
    }

    private static Map<String, String> card(TestCard card) {
        return Map.of("number", card.number().replaceAll("(.{4})(?=.)", "$1 "), "outcome", card.outcome());
    }
}
