package fr.societaire.identity.web;

import fr.societaire.platform.web.TokenCookie;

/** The cookies of signing in. They go when the browser is closed; what they stand for ends before, in the database. */
final class SignInCookies {
    /** Stands for a member who is in. */
    static final TokenCookie SESSION = new TokenCookie("__Host-session");

    /** Stands for a sign-in between its two steps. */
    static final TokenCookie ATTEMPT = new TokenCookie("__Host-attempt");

    /** Binds what a passkey is asked to sign to this browser. */
    static final TokenCookie PASSKEY = new TokenCookie("__Host-passkey");

    private SignInCookies() {}
}
