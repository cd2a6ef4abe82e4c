package fr.societaire.sandbox.callcentre;

import fr.societaire.sandbox.JsonBody;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** How many callers wait, and how long: by the form of the start page, or by a script. */
@Path("/")
@Singleton
public class CallCentreApi {
    private static final int A_MINUTE = 60;

    @Inject
    CallCentre centre;

    /** {@code {"waiting":3,"seconds":360}}; answers the status of the portal. */
    @PUT
    @Path("api/queue")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String measure(String body) throws IOException {
        JsonBody wish = JsonBody.of(body).only(Set.of("waiting", "seconds"));
        int status =
                centre.tell(Math.toIntExact(wish.integer("waiting", 0)), Math.toIntExact(wish.integer("seconds", 0)));
        return Json.createObjectBuilder().add("status", status).build().toString();
    }

    /** The form of the start page. */
    @POST
    @Path("attente")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response press(@FormParam("appelants") String waiting, @FormParam("minutes") String minutes)
            throws IOException {
        centre.tell(number(waiting), number(minutes) * A_MINUTE);
        return Response.seeOther(URI.create("/#telephonie")).build();
    }

    private static int number(String typed) {
        return typed == null || !typed.strip().matches("\\d{1,3}") ? 0 : Integer.parseInt(typed.strip());
    }
}
