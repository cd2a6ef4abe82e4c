package fr.societaire.factor.domain;

import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * A recovery code as it stands on paper: {@code 7K2M9-QXD4T}, ten letters and digits of an alphabet without those that
 * are taken for one another (Crockford's base 32), fifty bits.
 *
 * @param value ten characters, without the dash
 */
public record PrintedCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    /** A fresh one; {@code draw} gives a random number below its argument. */
    public static PrintedCode draw(IntUnaryOperator draw) {
        var drawn = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(ALPHABET.charAt(draw.applyAsInt(ALPHABET.length())));
        }
        return new PrintedCode(drawn.toString());
    }

    /** What was typed, read as it was meant: O is 0, I and L are 1, small letters, blanks and dashes do not matter. */
    public static PrintedCode typed(String text) {
        String kept = text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return new PrintedCode(kept.replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    /** Whether a typed text can be a recovery code at all; one of digits only may be another kind of code. */
    public boolean isWellFormed() {
        return value.length() == LENGTH && value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** As printed. */
    public String printed() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /** It opens something. */
    @Override
    public String toString() {
        return "PrintedCode";
    }
}
