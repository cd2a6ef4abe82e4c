package fr.societaire.refund.domain;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Names one refund, in our books and at the processor, which is given it as idempotency key: 128 random bits as 32
 * lower-case hexadecimal digits; anything else is an {@link IllegalArgumentException}.
 */
public record RefundId(String value) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    public RefundId {
        if (!isNormal(value)) {
            throw new IllegalArgumentException("not a refund");
        }
    }

    /** Whether a text has the shape of one; for texts anybody may have written. */
    public static boolean isNormal(String text) {
        return text != null && text.matches("[0-9a-f]{32}");
    }

    public static RefundId random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new RefundId(HexFormat.of().formatHex(bits));
    }

    @Override
    public String toString() {
        return value;
    }
}
