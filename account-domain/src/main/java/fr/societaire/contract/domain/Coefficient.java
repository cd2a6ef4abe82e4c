package fr.societaire.contract.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A bonus-malus coefficient, exact to the hundredth: from 0.50 to 3.50 (insurance code, annex to article A121-1);
 * anything else is an {@link IllegalArgumentException}.
 *
 * @param hundredths 68 for 0.68
 */
public record Coefficient(int hundredths) implements Serializable, Comparable<Coefficient> {
    private static final int FLOOR = 50;
    private static final int CAP = 350;

    public Coefficient {
        if (hundredths < FLOOR || hundredths > CAP) {
            throw new IllegalArgumentException("coefficient: from 0.50 to 3.50");
        }
    }

    /** A coefficient written with a dot, for example {@code of("0.68")}; a third decimal is an {@link ArithmeticException}. */
    public static Coefficient of(String written) {
        return new Coefficient(new BigDecimal(written).movePointRight(2).intValueExact());
    }

    /** Below 1.00 the premium is reduced. */
    public boolean isBonus() {
        return hundredths < 100;
    }

    public boolean isMalus() {
        return hundredths > 100;
    }

    /** As the French read it: {@code 0,68}. */
    public String display() {
        return String.format(Locale.ROOT, "%d,%02d", hundredths / 100, hundredths % 100);
    }

    @Override
    public int compareTo(Coefficient other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }
}
