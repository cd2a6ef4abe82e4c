package fr.societaire.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * An exact amount in euro, held in cents. May be negative (a refund, a balance in the member's favour). Overflow and a
 * third decimal are refused with an {@link ArithmeticException}: money is never rounded by accident.
 *
 * @param cents the amount in euro cents
 */
@Embeddable
public record Money(@Column(name = "amount_cents") long cents) implements Serializable, Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /** An amount written with a dot and at most two decimals, for example {@code euros("51.00")}. */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact());
    }

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(int factor) {
        return new Money(Math.multiplyExact(cents, (long) factor));
    }

    /** Without its sign. */
    public Money magnitude() {
        return new Money(Math.absExact(cents));
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /**
     * As the French read it, with no-break spaces: {@code 1 234,56 €} (narrow no-break space between thousands, U+202F;
     * no-break space before the sign, U+00A0).
     */
    public String display() {
        long whole = Math.abs(cents / 100);
        String digits = String.format(Locale.ROOT, "%,d", whole).replace(',', '\u202F');
        return (cents < 0 ? "−" : "") + digits + "," + String.format(Locale.ROOT, "%02d", Math.abs(cents % 100))
                + "\u00A0€";
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(cents, 2).toPlainString() + " EUR";
    }
}
