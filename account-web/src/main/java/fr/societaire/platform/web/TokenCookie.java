package fr.societaire.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie that carries a bearer token. The name's prefix makes browsers hold it to this very host, over TLS; no script
 * reads it. {@code Lax}, not {@code Strict}: members come from the link in an e-mail, and come back from the card
 * processor's page signed in.
 *
 * @param name begins with {@code __Host-}
 */
public record TokenCookie(String name) {
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    public TokenCookie {
        if (!name.startsWith("__Host-")) {
            throw new IllegalArgumentException("a cookie with a token is held to its host");
        }
    }

    public Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Until the browser is closed. */
    public void give(HttpServletResponse response, String token) {
        response.addCookie(cookie(token, UNTIL_THE_BROWSER_CLOSES));
    }

    /** For so long, even if the browser is closed meanwhile. */
    public void give(HttpServletResponse response, String token, Duration life) {
        response.addCookie(cookie(token, (int) life.toSeconds()));
    }

    public void take(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String value, int maxAge) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(maxAge);
        return cookie;
    }
}
