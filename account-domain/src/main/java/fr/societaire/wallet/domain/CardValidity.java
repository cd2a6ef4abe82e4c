package fr.societaire.wallet.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** Whether a card may still pay, by the last day of its month. */
public enum CardValidity {
    VALID,
    /** {@value #WARNED_DAYS} days or less are left, the last one included. */
    EXPIRES_SOON,
    EXPIRED;

    static final int WARNED_DAYS = 30;

    public static CardValidity of(LocalDate lastDay, LocalDate today) {
        if (today.isAfter(lastDay)) {
            return EXPIRED;
        }
        return today.isBefore(warnedFrom(lastDay)) ? VALID : EXPIRES_SOON;
    }

    /** The first day on which its end is near. */
    public static LocalDate warnedFrom(LocalDate lastDay) {
        return lastDay.minusDays(WARNED_DAYS);
    }

    /** The last day of the cards whose end is near today. */
    public static LocalDate warnedThrough(LocalDate today) {
        return today.plusDays(WARNED_DAYS);
    }

    /** A card is valid through the last day of the month printed on it. */
    public static LocalDate lastDayOf(YearMonth printed) {
        return printed.atEndOfMonth();
    }
}
