package fr.societaire.sandbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** The hands of the clock that the sandbox and the portal share. */
@Path("/")
@Singleton
public class ClockApi {
    @Inject
    SandboxClock clock;

    /** What time it is. */
    @GET
    @Path("api/clock")
    @Produces(MediaType.APPLICATION_JSON)
    public String read() {
        return Json.createObjectBuilder()
                .add("now", clock.instant().toString())
                .add("offset", clock.offset().toString())
                .build()
                .toString();
    }

    /** Moves it: {@code {"advance":"PT24H"}}, again and again, or {@code {"reset":true}}. */
    @PUT
    @Path("api/clock")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String move(String body) {
        JsonBody wish = JsonBody.of(body).only(Set.of("advance", "reset"));
        if (wish.says("reset") == wish.has("advance")) {
            throw JsonBody.refusal("Either {\"advance\":\"PT24H\"} or {\"reset\":true}.");
        }
        if (wish.says("reset")) {
            clock.reset();
        } else {
            clock.advance(wish.duration("advance", Duration.ZERO));
        }
        return read();
    }

    /** The buttons of the start page. */
    @POST
    @Path("horloge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response press(@FormParam("avancer") String advance) {
        if ("retour".equals(advance)) {
            clock.reset();
        } else {
            clock.advance(Duration.parse(advance));
        }
        return Response.seeOther(URI.create("/#horloge")).build();
    }
}
