package fr.societaire.document.domain;

import fr.societaire.shared.DocumentId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * The short code printed on a document for whoever has no camera: 80 bits drawn from the random identifier by SHA-256,
 * as 16 letters and digits that are not mistaken for one another (Crockford's base 32). It proves nothing by itself: it
 * finds the document in the register.
 */
@Embeddable
public record CheckCode(@Column(name = "check_code") String value) implements Serializable {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;

    public CheckCode {
        if (value == null || !value.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not a check code");
        }
    }

    static CheckCode of(DocumentId id) {
        byte[] digest = Sha256.of(id.bytes()).bytes();
        var code = new StringBuilder(LENGTH);
        for (int position = 0; position < LENGTH; position++) {
            code.append(ALPHABET.charAt(fiveBits(digest, position * 5)));
        }
        return new CheckCode(code.toString());
    }

    private static int fiveBits(byte[] bytes, int offset) {
        int value = 0;
        for (int bit = offset; bit < offset + 5; bit++) {
            value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        }
        return value;
    }

    /** As someone typed it: any case, blanks and dashes anywhere, O for 0, I or L for 1. Empty when it cannot be one. */
    public static Optional<CheckCode> read(String typed) {
        String normal = typed.replaceAll("[\\s\\u00A0\\u202F-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return normal.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new CheckCode(normal))
                : Optional.empty();
    }

    /** In groups of four: {@code 7K3M-0QXZ-9ABC-D2E4}. */
    public String display() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }
}
