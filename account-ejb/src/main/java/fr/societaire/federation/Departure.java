package fr.societaire.federation;

import java.net.URI;

/** What became of the wish to sign in by the federation. */
public sealed interface Departure {
    /** For the cookie by which the browser is known when it comes back; nowhere else. */
    String browserToken();

    /** The browser is to be sent to the provider. */
    record Away(String browserToken, URI address) implements Departure {
        /** Never the token, nor the state in the address: this object may end in a log. */
        @Override
        public String toString() {
            return "Away";
        }
    }

    /** It cannot be: the page of {@link Federation#request} says why. */
    record Failed(String browserToken) implements Departure {
        @Override
        public String toString() {
            return "Failed";
        }
    }
}
