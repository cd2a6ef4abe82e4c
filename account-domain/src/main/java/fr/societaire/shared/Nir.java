package fr.societaire.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A French social security number (<em>numéro d'inscription au répertoire</em>) with its key, fifteen characters without
 * blanks; anything else is an {@link IllegalArgumentException} that does not repeat it. Only for the uses that décret
 * 2019-341 allows an insurer.
 */
public record Nir(String value) {
    private static final Pattern SHAPE = Pattern.compile("[1-478][0-9]{4}[0-9][0-9AB][0-9]{8}");
    private static final int BODY = 13;
    private static final int DEPARTMENT = 5;

    public Nir {
        if (value == null
                || !SHAPE.matcher(value).matches()
                || keyOf(value.substring(0, BODY)) != Integer.parseInt(value.substring(BODY))) {
            throw new IllegalArgumentException("not a NIR");
        }
    }

    /** Of what somebody typed, blanks and case left out. Empty when it is no NIR, or its key is wrong. */
    public static Optional<Nir> typed(String text) {
        String bare = text == null ? "" : text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new Nir(bare));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The key, 1 to 97, of the thirteen characters before it; Corsica's 2A counts as 19, its 2B as 18. */
    public static int keyOf(String body) {
        String department = body.substring(DEPARTMENT, DEPARTMENT + 2);
        String counted = department.equals("2A") ? "19" : department.equals("2B") ? "18" : department;
        return (int)
                (97 - Long.parseLong(body.substring(0, DEPARTMENT) + counted + body.substring(DEPARTMENT + 2)) % 97);
    }

    /** The first digit and the last two: enough to tell two apart in a test, nothing to find somebody by. */
    @Override
    public String toString() {
        return value.charAt(0) + " •••• " + value.substring(BODY);
    }
}
