package fr.societaire.shared;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code a member can read over the telephone, {@code 7K2M-9QXD}: it leads the desk to one event and to nothing else.
 * Eight letters and figures of 31 that neither sound nor look alike, about 40 bits, in two groups; anything else is an
 * {@link IllegalArgumentException}.
 */
public record SupportCode(String value) implements Serializable {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".replace("I", "");
    private static final Pattern NORMAL = Pattern.compile("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public SupportCode {
        if (value == null || !NORMAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a support code");
        }
    }

    public static SupportCode random() {
        var code = new StringBuilder(9);
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return new SupportCode(code.insert(4, '-').toString());
    }

    /** As an advisor types what he hears: in any case, with or without the dash. Empty when it is no code. */
    public static Optional<SupportCode> read(String typed) {
        String compact =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Zs}-]", "").toUpperCase(Locale.ROOT);
        String grouped = compact.length() == 8 ? compact.substring(0, 4) + "-" + compact.substring(4) : compact;
        return NORMAL.matcher(grouped).matches() ? Optional.of(new SupportCode(grouped)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
