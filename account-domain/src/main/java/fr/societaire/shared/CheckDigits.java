package fr.societaire.shared;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The two check digits of ISO 7064 MOD 97-10, as IBANs, creditor identifiers and creditor references carry them: letters
 * count from A = 10 to Z = 35, and the whole, check digits last, leaves 1.
 */
public final class CheckDigits {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** Whether the text, its check digits at the end, is right. Upper-case letters and digits only. */
    public static boolean areRight(String textThenDigits) {
        return remainder(textThenDigits) == 1;
    }

    /** The two digits that make it right. */
    public static String of(String text) {
        return String.format(Locale.ROOT, "%02d", 98 - remainder(text + "00"));
    }

    private static int remainder(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
    }

    private CheckDigits() {}
}
