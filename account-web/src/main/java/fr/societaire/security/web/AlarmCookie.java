package fr.societaire.security.web;

import fr.societaire.platform.web.TokenCookie;
import java.time.Duration;

/** What this browser holds of an alert: the token of its link, out of the address. */
final class AlarmCookie {
    static final TokenCookie COOKIE = new TokenCookie("__Host-alert");

    /** As long as one hesitates; the link itself lives longer and can be opened again. */
    static final Duration LIFE = Duration.ofMinutes(30);

    private AlarmCookie() {}
}
