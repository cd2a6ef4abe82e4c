package fr.societaire.billing.domain;

import fr.societaire.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What part of a period's premium the insurer keeps when the contract ends early: day by day, the rest is the member's
 * (C. assur. L113-15-2). Rounded once, to the nearest cent, on the part that is kept.
 *
 * @param premium of the whole period, taxes included
 * @param from first day of the period
 * @param to last day of the period
 */
public record EarnedPremium(Money premium, LocalDate from, LocalDate to) {
    public EarnedPremium {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /**
     * Earned when cover ends at the first moment of a day.
     *
     * @param end from the first day of the period (nothing is earned) to the day after its last one (all is)
     */
    public Money earnedUntil(LocalDate end) {
        long covered = ChronoUnit.DAYS.between(from, end);
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        if (covered < 0 || covered > all) {
            throw new IllegalArgumentException(end + " is outside of the period " + from + " to " + to);
        }
        return Money.ofCents(BigDecimal.valueOf(premium.cents())
                .multiply(BigDecimal.valueOf(covered))
                .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** Given back of what was paid when cover ends at the first moment of a day; negative when something is still owed. */
    public Money refund(Money paid, LocalDate end) {
        return paid.minus(earnedUntil(end));
    }
}
