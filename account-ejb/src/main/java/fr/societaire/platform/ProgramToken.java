package fr.societaire.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The token by which a program of the insurer's proves what it is.
 *
 * @param expected as configured; without one, or with a blank one, nothing opens
 */
public record ProgramToken(Optional<String> expected) {
    /** Whether this is it; takes the same time whatever differs. */
    public boolean opens(String shown) {
        return expected.filter(token -> !token.isBlank() && shown != null)
                .filter(token -> MessageDigest.isEqual(bytes(token), bytes(shown)))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Never the token: this object may end in a log. */
    @Override
    public String toString() {
        return "ProgramToken";
    }
}
