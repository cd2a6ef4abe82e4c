package fr.societaire.identity.web;

import fr.societaire.platform.web.TokenCookie;
import java.time.Duration;

/** The cookies of signing in. But for the last they go when the browser is
 * closed; what they stand for ends before, in the database. */
final class SignInCookies {
    /** Stands for a member who is in. */
    static final TokenCookie SESSION = new TokenCookie("__Host-session");

    /** Stands for a sign-in between its two steps. */
    static final TokenCookie ATTEMPT = new TokenCookie("__Host-attempt");

    /** Makes a browser known in which a member has signed in: no permission by itself. */
    static final TokenCookie DEVICE = new TokenCookie("__Host-device");

    /** As long as browsers keep a cookie at most; given anew at every sign-in. */
    static final Duration DEVICE_LIFE = Duration.ofDays(400);

    /** Binds what a passkey is asked to sign to this browser. */
    static final TokenCookie PASSKEY = new TokenCookie("__Host-passkey");

    private SignInCookies() {}
}
