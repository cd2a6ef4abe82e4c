package fr.societaire.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** What a program shows of itself in the {@code Authorization} header (RFC 6750, 2.1). */
public final class BearerToken {
    private static final String SCHEME = "Bearer ";

    /** The token; {@code null} when none is shown. */
    public static String of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith(SCHEME) ? header.substring(SCHEME.length()) : null;
    }

    private BearerToken() {}
}
