package fr.societaire.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie that carries a bearer token from page to page of one errand. The name's prefix makes browsers hold it to this
 * very host, over TLS; no script reads it. {@code Lax}, not {@code Strict}: members come from the link in an e-mail.
 *
 * @param name begins with {@code __Host-}
 */
public record TokenCookie(String name) {
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
