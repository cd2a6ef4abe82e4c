package fr.societaire.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookies that carry a token. The name's prefix makes browsers hold them to this very host, over TLS; no script reads
 * them. {@code Lax}, not {@code Strict}: the member comes back signed in from the card processor's page.
 */
enum HostCookie {
    /** Stands for a member who is in. */
    SESSION("__Host-session"),
    /** Stands for a sign-in between its two steps. */
    ATTEMPT("__Host-attempt");

    private final String cookieName;

    HostCookie(String cookieName) {
        this.cookieName = cookieName;
    }

    Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(cookieName))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Until the browser is closed; what it stands for ends before, in the database. */
    void give(HttpServletResponse response, String token) {
        response.addCookie(cookie(token, -1));
    }

    void take(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String value, int maxAge) {
        var cookie = new Cookie(cookieName, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(maxAge);
        return cookie;
    }
}
