package fr.societaire.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Identifies one attempt to pay by card: 128 random bits, 32 hexadecimal digits; anything else is an
 * {@link IllegalArgumentException}. It stands in addresses, so it cannot be guessed, and still every query that takes
 * one also takes its owner.
 */
@Embeddable
public record PaymentId(@Column(name = "payment_id") String value) implements Serializable, Comparable<PaymentId> {
    public PaymentId {
        if (!isReference(value)) {
            throw new IllegalArgumentException("not a payment reference");
        }
    }

    /** Whether a text, from an address for example, has the shape of a reference; {@code null} has not. */
    public static boolean isReference(String text) {
        return text != null && text.matches("[0-9a-f]{32}");
    }

    public static PaymentId drawnFrom(SecureRandom chance) {
        byte[] bits = new byte[16];
        chance.nextBytes(bits);
        return new PaymentId(HexFormat.of().formatHex(bits));
    }

    @Override
    public int compareTo(PaymentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
