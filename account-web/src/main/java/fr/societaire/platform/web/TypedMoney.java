package fr.societaire.platform.web;

import fr.societaire.shared.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in euro as people type it: {@code 51}, {@code 51,00}, {@code 1 234,5 €}, {@code 12.30}. */
public final class TypedMoney {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,7}([.,][0-9]{1,2})?");

    /** Empty for what is no positive amount. */
    public static Optional<Money> parse(String typed) {
        String text = typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f€]", "");
        return Optional.of(text)
                .filter(amount -> SHAPE.matcher(amount).matches())
                .map(amount -> Money.euros(amount.replace(',', '.')))
                .filter(Money::isPositive);
    }

    private TypedMoney() {}
}
