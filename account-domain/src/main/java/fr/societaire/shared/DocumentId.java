package fr.societaire.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Identifies one issued document: 128 random bits as 32 lower-case hexadecimal digits; anything else is an
 * {@link IllegalArgumentException}. Not guessable, yet no permission: a download also asks who is calling.
 */
@Embeddable
public record DocumentId(@Column(name = "document_id") String value) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();

    public DocumentId {
        if (!isNormal(value)) {
            throw new IllegalArgumentException("not a document identifier");
        }
    }

    /** Whether a text has the shape of an identifier; for texts anybody may have written. */
    public static boolean isNormal(String text) {
        return text != null && text.matches("[0-9a-f]{32}");
    }

    public static DocumentId random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return ofBytes(bits);
    }

    /** From its 16 bytes. */
    public static DocumentId ofBytes(byte[] bits) {
        return new DocumentId(HexFormat.of().formatHex(bits));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }

    /** The identifier as a number, for what wants a number derived from it. */
    public long asLong() {
        return ByteBuffer.wrap(bytes()).getLong();
    }

    @Override
    public String toString() {
        return value;
    }
}
