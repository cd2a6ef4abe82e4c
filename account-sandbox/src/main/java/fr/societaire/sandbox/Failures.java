package fr.societaire.sandbox;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers what went wrong in the form of whoever asked: JSON to scripts, a calm page to people. */
@Provider
public class Failures implements ExceptionMapper<Exception> {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    @Inject
    Pages pages;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Exception failure) {
        int status = failure instanceof WebApplicationException known
                ? known.getResponse().getStatus()
                : 500;
        if (!(failure instanceof WebApplicationException)) {
            LOG.log(Level.SEVERE, "The sandbox failed", failure);
        }
        if ((failure instanceof WebApplicationException known
                        && known.getResponse().hasEntity())
                || status < 400) {
            return ((WebApplicationException) failure).getResponse();
        }
        return uri.getPath().matches("/?(api|v1)/.*") ? json(status) : page(status);
    }

    /** A calm page. */
    private Response page(int status) {
        boolean missing = status == 404;
        return pages.page(
                status,
                Pages.Look.SANDBOX,
                missing ? "Page introuvable" : "Une erreur s’est produite",
                "failure",
                Map.of("missing", missing, "status", status));
    }

    private Response json(int status) {
        String message = status == 404
                ? "Unrecognized request URL (" + uri.getPath() + ")."
                : "The request could not be answered (" + status + ").";
        var error = Json.createObjectBuilder()
                .add("type", status == 500 ? "api_error" : "invalid_request_error")
                .add("message", message);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                // As every answer of the processor has one, that of an address it does not know too.
                .header(
                        "Request-Id",
                        "req_" + UUID.randomUUID().toString().replace("-", "").substring(0, 14))
                .entity(Json.createObjectBuilder().add("error", error).build().toString())
                .build();
    }
}
