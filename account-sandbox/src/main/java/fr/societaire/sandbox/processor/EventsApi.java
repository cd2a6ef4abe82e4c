package fr.societaire.sandbox.processor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;

/** Events, for who missed a notification. */
@Path("/v1/events")
@Singleton
@ProcessorApi
public class EventsApi {
    @Inject
    Ledger ledger;

    @Inject
    StripeJson json;

    @Inject
    Calls calls;

    /** The events, of some types and since some time, or all. */
    @GET
    public Response list(@Context UriInfo uri) {
        Params query = Params.of(uri.getQueryParameters());
        List<String> types = query.has("type") ? List.of(query.text("type")) : query.texts("types");
        Instant from = query.inside("created").time("gte", Instant.EPOCH);
        return calls.page(
                uri,
                ledger.all(
                        Event.class,
                        event -> (types.isEmpty() || types.contains(event.type()))
                                && !event.created().isBefore(from)),
                json::event);
    }

    /** One event. */
    @GET
    @Path("{id}")
    public Response retrieve(@PathParam("id") String id) {
        Event event = ledger.find(Event.class, id).orElseThrow(() -> ApiError.noSuch("event", "id", id));
        return calls.read(json.event(event));
    }
}
