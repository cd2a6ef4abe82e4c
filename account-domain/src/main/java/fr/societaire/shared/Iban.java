package fr.societaire.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An international bank account number (ISO 13616) whose check digits are right and, for a French one, whose RIB key is
 * right too; anything else is an {@link IllegalArgumentException} that does not repeat it. Held without blanks, in upper
 * case. The portal compares it, and keeps no more of it than a keyed digest, its last digits and its bank; but that of an
 * account a member lets be debited it also keeps encrypted, because a digest cannot be debited (ADR 23).
 */
public record Iban(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}");

    /** France and Monaco: bank, branch, account, key. */
    private static final Pattern RIB = Pattern.compile("(FR|MC)[0-9]{12}[0-9A-Z]{11}[0-9]{2}");

    private static final int COUNTRY_AND_CHECK = 4;
    private static final int BANK_END = 9;
    private static final int BRANCH_END = 14;
    private static final int KEY_LENGTH = 2;
    private static final int SHOWN = 4;

    public Iban {
        if (value == null || !SHAPE.matcher(value).matches() || !hasRightCheck(value) || !hasRightRibKey(value)) {
            throw new IllegalArgumentException("not an IBAN");
        }
    }

    /** Of what somebody typed: blanks, dashes and dots are left out, case does not matter. Empty when it is no IBAN. */
    public static Optional<Iban> typed(String text) {
        String bare = text == null ? "" : text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new Iban(bare));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static boolean hasRightCheck(String iban) {
        return CheckDigits.areRight(iban.substring(COUNTRY_AND_CHECK) + iban.substring(0, COUNTRY_AND_CHECK));
    }

    /** ISO's digits may be right where the national key is not: a number that no French bank has given. */
    private static boolean hasRightRibKey(String iban) {
        if (!iban.startsWith("FR") && !iban.startsWith("MC")) {
            return true;
        }
        if (!RIB.matcher(iban).matches()) {
            return false;
        }
        int end = iban.length() - KEY_LENGTH;
        long bank = Long.parseLong(iban.substring(COUNTRY_AND_CHECK, BANK_END));
        long branch = Long.parseLong(iban.substring(BANK_END, BRANCH_END));
        long account = Long.parseLong(ribDigits(iban.substring(BRANCH_END, end)));
        long key = 97 - (89 * bank + 15 * branch + 3 * account) % 97;
        return key == Long.parseLong(iban.substring(end));
    }

    /** A and J are 1, B, K and S are 2, and so on to I, R and Z, which are 9. */
    private static String ribDigits(String account) {
        var digits = new StringBuilder();
        account.chars().forEach(c -> digits.append((char) (c <= '9' ? c : ribDigit((char) c))));
        return digits.toString();
    }

    private static int ribDigit(char letter) {
        int fromA = letter - 'A';
        return '1' + (letter < 'S' ? fromA % 9 : (fromA + 1) % 9);
    }

    /** Of a French account the five digits of its bank; of another, what stands for the bank in it. */
    public String bankCode() {
        return value.substring(COUNTRY_AND_CHECK, BANK_END);
    }

    /** The last four, by which its owner recognises it. */
    public String lastDigits() {
        return value.substring(value.length() - SHOWN);
    }

    /** {@code FR76 •••• 0189}; records end up in logs. */
    @Override
    public String toString() {
        return value.substring(0, COUNTRY_AND_CHECK) + " •••• " + lastDigits();
    }
}
