package fr.societaire.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Puts the protections every answer carries, error pages included, before anything else may answer. */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
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
    transient ContentPolicy policy;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        FIXED.forEach(response::setHeader);
        response.setHeader(CONTENT_POLICY, policy.plain(request.getRequestURI()));
        chain.doFilter(request, response);
    }
}
