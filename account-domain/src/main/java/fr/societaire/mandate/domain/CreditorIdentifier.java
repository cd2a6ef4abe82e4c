package fr.societaire.mandate.domain;

import fr.societaire.shared.CheckDigits;
import java.util.regex.Pattern;

/**
 * The SEPA creditor identifier of the insurer (in French, ICS), given by his bank: country, two check digits, a business code
 * the creditor chooses ({@code ZZZ} when he chooses none) and his national number. The business code is left out of the
 * check. Anything else is an {@link IllegalArgumentException}.
 */
public record CreditorIdentifier(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{3}[0-9A-Z]{1,28}");

    /** France: six characters after the business code. */
    private static final Pattern FRENCH = Pattern.compile("FR[0-9]{2}[0-9A-Z]{3}[0-9A-F]{6}");

    private static final int HEAD = 4;
    private static final int BUSINESS_END = 7;

    public CreditorIdentifier {
        if (value == null || !SHAPE.matcher(value).matches() || !isRight(value)) {
            throw new IllegalArgumentException("not a SEPA creditor identifier: " + value);
        }
    }

    private static boolean isRight(String value) {
        return (!value.startsWith("FR") || FRENCH.matcher(value).matches())
                && CheckDigits.areRight(value.substring(BUSINESS_END) + value.substring(0, HEAD));
    }

    @Override
    public String toString() {
        return value;
    }
}
