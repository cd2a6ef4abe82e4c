package fr.societaire.sandbox;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The one style sheet. */
@Path("/style.css")
@Singleton
public class StyleSheet {
    @GET
    public Response css() throws IOException {
        try (InputStream css = StyleSheet.class.getResourceAsStream("pages/style.css")) {
            return Response.ok(css.readAllBytes(), "text/css;charset=UTF-8")
                    .header("Cache-Control", "max-age=3600")
                    .build();
        }
    }
}
