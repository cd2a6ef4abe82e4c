package fr.societaire.federation.web;

import fr.societaire.platform.web.TokenCookie;
import jakarta.servlet.http.HttpServletResponse;

/** The cookies of a sign-in by FranceConnect. They go when the browser is closed. */
final class FederationCookies {
    /** Stands for one request at the provider, until its page has been read. */
    static final TokenCookie REQUEST = new TokenCookie("__Host-franceconnect");

    /**
     * What the provider wants to see again when the member leaves: the ID token as it was signed. It opens nothing here,
     * and names its bearer by a word only the provider understands.
     */
    static final TokenCookie FAREWELL = new TokenCookie("__Host-franceconnect-fin");

    /** The one of the ordinary sign-in between its two steps. */
    static final TokenCookie ATTEMPT = new TokenCookie("__Host-attempt");

    /** The one of the ordinary sign-in by which a browser is known. */
    static final TokenCookie DEVICE = new TokenCookie("__Host-device");

    /** What a browser keeps of one cookie. */
    private static final int LONGEST = 3_800;

    /** Without it the provider's own session is left to end by itself. */
    static void keepFarewell(HttpServletResponse response, String farewell) {
        if (farewell.length() <= LONGEST) {
            FAREWELL.give(response, farewell);
        }
    }

    private FederationCookies() {}
}
