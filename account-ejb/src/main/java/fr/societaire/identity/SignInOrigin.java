package fr.societaire.identity;

import java.util.Optional;

/**
 * From where a request to sign in comes.
 *
 * @param address the caller's IP address, as the portal sees it
 * @param userAgent how the browser names itself; may be {@code null}
 * @param device the token of {@link Devices} the browser brought, if any
 */
public record SignInOrigin(String address, String userAgent, Optional<String> device) {
    /** A browser in which nobody has signed in yet. */
    public SignInOrigin(String address, String userAgent) {
        this(address, userAgent, Optional.empty());
    }

    /** Never the token: this object may end in a log. */
    @Override
    public String toString() {
        return "SignInOrigin";
    }
}
