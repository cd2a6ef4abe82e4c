package fr.societaire.sandbox.processor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/** What all calls of the interface have in common: idempotent writes, and lists in pages. */
@Singleton
public class Calls {
    private static final int LONGEST_PAGE = 100;

    private final Idempotency idempotency;

    /** Calls remembered there. */
    @Inject
    public Calls(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** Does a write at most once per idempotency key. */
    Response write(
            HttpHeaders headers, UriInfo uri, MultivaluedMap<String, String> form, Function<Params, JsonObject> work) {
        String key = headers.getHeaderString("Idempotency-Key");
        String requestId = headers.getHeaderString(MerchantFilter.REQUEST_ID);
        Params params = Params.of(form);
        String fingerprint = "POST " + uri.getPath() + " " + params.canonical();
        var answer = idempotency.once(key, fingerprint, requestId, () -> work.apply(params));
        var response = json(answer.saved().body());
        if (key != null) {
            response.header("Idempotency-Key", key)
                    .header("Original-Request", answer.saved().requestId());
        }
        return (answer.replayed() ? response.header("Idempotent-Replayed", "true") : response).build();
    }

    Response read(JsonObject object) {
        return json(object.toString()).build();
    }

    /** The page of a list, newest first, that the query asks for. */
    <T extends Fact> Response page(UriInfo uri, List<T> all, Function<T, JsonObject> writer) {
        Params query = Params.of(uri.getQueryParameters());
        long limit = query.integer("limit", 10);
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw ApiError.invalid("limit", "This value must be between 1 and " + LONGEST_PAGE + ".");
        }
        List<T> after = after(all, query.text("starting_after"));
        List<JsonObject> page = after.stream().limit(limit).map(writer).toList();
        return read(StripeJson.list("/" + uri.getPath().replaceFirst("^/", ""), page, after.size() > limit));
    }

    private static <T extends Fact> List<T> after(List<T> all, String last) {
        if (last == null) {
            return all;
        }
        List<String> ids = all.stream().map(Fact::id).toList();
        int at = ids.indexOf(last);
        if (at < 0) {
            throw ApiError.noSuch("object", "starting_after", last);
        }
        return all.subList(at + 1, all.size());
    }

    private static Response.ResponseBuilder json(String body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
    }
}
