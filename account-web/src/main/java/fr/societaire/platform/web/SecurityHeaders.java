package fr.societaire.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The protections every answer carries: pages, refusals, and the redirects the server gives before any filter. */
@ApplicationScoped
public class SecurityHeaders {
    static final String CONTENT_POLICY = "Content-Security-Policy";

    /** Same on every answer. {@code same-origin}: with {@code no-referrer} browsers send {@code Origin: null} on posts. */
    static final Map<String, String> FIXED = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
            "Cache-Control", "no-store");

    @Inject
    ContentPolicy policy;

    /** Puts them on an answer nothing was written to yet. */
    public void put(HttpServletRequest request, HttpServletResponse response) {
        FIXED.forEach(response::setHeader);
        response.setHeader(CONTENT_POLICY, policy.plain(request.getRequestURI()));
    }
}
