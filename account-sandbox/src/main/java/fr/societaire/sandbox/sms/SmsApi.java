package fr.societaire.sandbox.sms;

import fr.societaire.sandbox.Amounts;
import fr.societaire.sandbox.JsonBody;
import fr.societaire.sandbox.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The telephone, for people and for scripts. */
@Path("/")
@Singleton
public class SmsApi {
    @Inject
    Phone phone;

    @Inject
    Air air;

    @Inject
    Pages pages;

    /** The messages of a number, newest first. */
    @GET
    @Path("api/sms")
    @Produces(MediaType.APPLICATION_JSON)
    public String list(@QueryParam("to") String to) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        phone.to(Optional.ofNullable(to))
                .forEach(sms -> found.add(Json.createObjectBuilder()
                        .add("id", sms.id())
                        .add("to", sms.to())
                        .add("from", sms.from())
                        .add("subject", "")
                        .add("text", sms.text())
                        .add("html", "")
                        .add("segments", sms.segments())
                        .add("receivedAt", sms.receivedAt().toString())));
        return found.build().toString();
    }

    /** How the air behaves. */
    @GET
    @Path("api/sms/faults")
    @Produces(MediaType.APPLICATION_JSON)
    public String faults() {
        AirPlan plan = air.plan();
        return Json.createObjectBuilder()
                .add("seed", plan.seed())
                .add("loss", plan.loss())
                .add("delay", plan.delay().toString())
                .build()
                .toString();
    }

    /** Makes the air behave: {@code {"loss":20,"delay":"PT10S","seed":1}}. */
    @PUT
    @Path("api/sms/faults")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String follow(String body) {
        JsonBody wish = JsonBody.of(body).only(Set.of("seed", "loss", "delay"));
        air.follow(
                new AirPlan(wish.integer("seed", 0), wish.percentage("loss"), wish.duration("delay", Duration.ZERO)));
        return faults();
    }

    /** Everything arrives at once again. */
    @DELETE
    @Path("api/sms/faults")
    @Produces(MediaType.APPLICATION_JSON)
    public String clear() {
        air.follow(AirPlan.CLEAR);
        return faults();
    }

    /** The telephone of a number, or all of them. */
    @GET
    @Path("telephone")
    public Response telephone(@QueryParam("number") String number) {
        Optional<String> wanted = Optional.ofNullable(number).filter(given -> !given.isBlank());
        Map<String, Object> model = new HashMap<>();
        model.put("number", wanted.map(PhoneNumber::normalise).orElse(null));
        model.put("typed", wanted.orElse(""));
        model.put("messages", phone.to(wanted).stream().map(SmsApi::view).toList());
        return pages.page(200, Pages.Look.SANDBOX, "Téléphone", "phone", model);
    }

    private static Map<String, Object> view(Sms sms) {
        return Map.of("from", sms.from(), "to", sms.to(), "text", sms.text(), "at", Amounts.moment(sms.receivedAt()));
    }
}
