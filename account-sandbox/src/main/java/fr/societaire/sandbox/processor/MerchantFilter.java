package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;

/**
 * The processor's front: numbers each request, lets in who has the secret key, and plays the faults of the network around
 * what is really done.
 */
@Provider
@Singleton
@ProcessorApi
public class MerchantFilter implements ContainerRequestFilter, ContainerResponseFilter {
    static final String REQUEST_ID = "Request-Id";

    @Inject
    SandboxSettings settings;

    @Inject
    Faults faults;

    @Override
    public void filter(ContainerRequestContext request) {
        String id = Ids.request();
        request.setProperty(REQUEST_ID, id);
        request.getHeaders().putSingle(REQUEST_ID, id);
        String key = key(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (key == null || !isSecret(key)) {
            refuse(request, ApiError.unauthorized(refusal(key)));
        } else if (faults.failsBefore()) {
            refuse(request, ApiError.broken());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String id = (String) request.getProperty(REQUEST_ID);
        boolean done = response.getStatus() == 200 && !request.getMethod().equals("GET");
        if (done && faults.failsAfterwards()) {
            response.setStatus(500);
            response.setEntity(ApiError.broken());
        }
        if (response.getEntity() instanceof ApiError error) {
            response.setEntity(error.json(id).toString(), null, MediaType.APPLICATION_JSON_TYPE);
        }
        response.getHeaders().putSingle(REQUEST_ID, id);
        response.getHeaders().putSingle("Stripe-Version", StripeJson.API_VERSION);
        stall(faults.plan().stall());
    }

    private void refuse(ContainerRequestContext request, ApiError error) {
        request.abortWith(new ApiErrorMapper().toResponse(error));
    }

    private boolean isSecret(String key) {
        byte[] secret = settings.processor().secretKey().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(secret, key.getBytes(StandardCharsets.UTF_8));
    }

    private static String key(String authorization) {
        if (authorization == null) {
            return null;
        }
        if (authorization.startsWith("Bearer ")) {
            return authorization.substring(7).strip();
        }
        if (authorization.startsWith("Basic ")) {
            return user(authorization.substring(6).strip());
        }
        return null;
    }

    private static String user(String basic) {
        try {
            return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static String refusal(String key) {
        if (key == null) {
            return "You did not provide an API key. You need to provide your API key in the Authorization header, using"
                    + " Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').";
        }
        String end = key.length() > 12 ? key.substring(key.length() - 4) : "";
        return "Invalid API Key provided: " + "*".repeat(Math.max(8, key.length() - end.length())) + end;
    }

    private static void stall(Duration stall) {
        try {
            Thread.sleep(stall);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
