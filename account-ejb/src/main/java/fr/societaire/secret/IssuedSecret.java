package fr.societaire.secret;

import java.time.Instant;

/**
 * A fresh secret, in clear for the only time: to be put in one message and forgotten.
 *
 * @param value six digits, or the token of a link (43 characters that may stand in an address)
 * @param issuedAt from when it opens
 * @param expiresAt from when it does not any more
 */
public record IssuedSecret(SecretId id, String value, Instant issuedAt, Instant expiresAt) {
    /** Never the value: this object may end in a log. */
    @Override
    public String toString() {
        return "IssuedSecret[" + id.value() + ", expires " + expiresAt + "]";
    }
}
