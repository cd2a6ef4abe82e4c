package fr.societaire.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a member writes on a transfer so that it is known without being guessed (ISO 11649): {@code RF}, two check digits
 * and up to 21 letters and digits. Wrong digits are an {@link IllegalArgumentException}. Held without blanks, in upper case.
 */
public record CreditorReference(String value) {
    private static final Pattern SHAPE = Pattern.compile("RF[0-9]{2}[0-9A-Z]{1,21}");
    private static final Pattern OWN = Pattern.compile("[0-9A-Z]{1,21}");
    private static final String PREFIX = "RF";
    private static final int HEAD = 4;
    private static final int GROUP = 4;

    public CreditorReference {
        if (value == null
                || !SHAPE.matcher(value).matches()
                || !CheckDigits.areRight(value.substring(HEAD) + value.substring(0, HEAD))) {
            throw new IllegalArgumentException("not a creditor reference");
        }
    }

    /** The reference that carries these 1 to 21 upper-case letters and digits. */
    public static CreditorReference carrying(String own) {
        if (!OWN.matcher(own).matches()) {
            throw new IllegalArgumentException("a creditor reference carries 1 to 21 letters and digits");
        }
        return new CreditorReference(PREFIX + CheckDigits.of(own + PREFIX) + own);
    }

    /** Of what somebody typed or a bank passed on; empty when it is none. Leading zeros a bank adds are part of it. */
    public static Optional<CreditorReference> typed(String text) {
        String bare = text == null ? "" : text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new CreditorReference(bare));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** What it was made of. */
    public String own() {
        return value.substring(HEAD);
    }

    /** In groups of four, as it is printed: {@code RF18 5390 0754 7034}. */
    public String display() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1\u00A0");
    }

    @Override
    public String toString() {
        return value;
    }
}
