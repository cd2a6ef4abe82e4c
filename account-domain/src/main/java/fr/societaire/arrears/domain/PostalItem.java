package fr.societaire.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a registered letter, as on its proof of deposit: two letters, eight digits and their check digit, two
 * letters of the country (UPU S10, {@code RA123456785FR}), or the eleven to fifteen figures and letters of domestic mail
 * ({@code 1A00915820380}). Anything else is an {@link IllegalArgumentException}.
 */
@Embeddable
public record PostalItem(@Column(name = "postal_item") String number) implements Serializable {
    private static final Pattern INTERNATIONAL = Pattern.compile("[A-Z]{2}[0-9]{9}[A-Z]{2}");
    private static final Pattern DOMESTIC = Pattern.compile("[0-9][A-Z][0-9]{9,13}");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int ELEVEN = 11;

    public PostalItem {
        if (number == null
                || !(isInternational(number) || DOMESTIC.matcher(number).matches())) {
            throw new IllegalArgumentException("not the number of a registered letter");
        }
    }

    /** Of what somebody typed: blanks are left out and case does not matter. Empty when it is no such number. */
    public static Optional<PostalItem> typed(String text) {
        try {
            return Optional.of(new PostalItem(
                    text == null
                            ? null
                            : text.replaceAll("[\\s\\u00A0\\u202F]", "").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static boolean isInternational(String number) {
        if (!INTERNATIONAL.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(number.charAt(2 + i), 10);
        }
        int check = ELEVEN - sum % ELEVEN;
        int digit = check == 10 ? 0 : check == ELEVEN ? 5 : check;
        return digit == Character.digit(number.charAt(2 + WEIGHTS.length), 10);
    }

    @Override
    public String toString() {
        return number;
    }
}
