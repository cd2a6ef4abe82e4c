package fr.societaire.mandate.domain;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Names one mandate in addresses: 128 random bits as 32 lower-case hexadecimal digits; anything else is an
 * {@link IllegalArgumentException}. Not guessable, yet no permission: every query that takes one also takes its owner.
 */
public record MandateId(String value) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    public MandateId {
        if (!isNormal(value)) {
            throw new IllegalArgumentException("not a mandate");
        }
    }

    /** Whether a text has the shape of one; for texts anybody may have written. */
    public static boolean isNormal(String text) {
        return text != null && text.matches("[0-9a-f]{32}");
    }

    public static MandateId random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new MandateId(HexFormat.of().formatHex(bits));
    }

    @Override
    public String toString() {
        return value;
    }
}
