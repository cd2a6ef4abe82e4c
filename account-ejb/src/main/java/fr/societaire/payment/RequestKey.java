package fr.societaire.payment;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes a repeated request the same request: drawn when a form with «Payer» is shown and sent with it. 16 to 64 letters,
 * digits, dashes and underscores; anything else is an {@link IllegalArgumentException}.
 */
public record RequestKey(String value) implements Serializable {
    public RequestKey {
        if (value == null || !value.matches("[0-9A-Za-z_-]{16,64}")) {
            throw new IllegalArgumentException("not a request key");
        }
    }

    public static RequestKey drawnFrom(SecureRandom chance) {
        byte[] bits = new byte[16];
        chance.nextBytes(bits);
        return new RequestKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }
}
