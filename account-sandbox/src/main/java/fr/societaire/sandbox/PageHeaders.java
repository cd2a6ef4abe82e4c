package fr.societaire.sandbox;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives each answer the headers of a careful site. A page that needs a wider policy sets it itself: browsers hold the
 * redirect after a form to {@code form-action} too, and the payment pages redirect to the merchant.
 */
@Provider
public class PageHeaders implements ContainerResponseFilter {
    /** Nothing but our own style sheet; forms go to us and to these origins. */
    public static String policy(String... formOrigins) {
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; frame-ancestors"
                + " 'none'; form-action 'self' " + String.join(" ", formOrigins);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        if (!headers.containsKey("Content-Security-Policy")) {
            headers.putSingle("Content-Security-Policy", policy());
        }
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }
}
