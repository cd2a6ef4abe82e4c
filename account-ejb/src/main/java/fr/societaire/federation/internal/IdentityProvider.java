package fr.societaire.federation.internal;

import java.net.URI;
import java.util.Optional;

/**
 * The federation's provider. Nothing here throws because it is slow, down or talks nonsense: that is an answer, and the
 * caller must have something to say then. Never called inside a transaction.
 */
public interface IdentityProvider {
    /**
     * What one sign-in says and hears in the protocol. None of the three is ever stored.
     *
     * @param state names the request; comes back in the address
     * @param nonce comes back in what the provider signs
     * @param verifier shown with the code, its digest having been sent with the browser (RFC 7636)
     */
    record Protocol(String state, String nonce, String verifier) {
        /** Never the values: this object may end in a log. */
        @Override
        public String toString() {
            return "Protocol";
        }
    }

    /** The page to which browsers are sent. */
    @FunctionalInterface
    interface Door {
        URI address(Protocol protocol);
    }

    boolean isConfigured();

    /** Empty while the provider cannot be reached. */
    Optional<Door> door();

    /** Whether this is the provider's own name; one that is not given is not wrong. */
    boolean isIssuer(Optional<String> issuer);

    /** Exchanges a code for who somebody is. */
    ProviderAnswer exchange(String code, Protocol protocol);

    /** Where to end the provider's own session. */
    Optional<URI> farewell(String idToken);
}
