package fr.societaire.document.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the French write them on paper: {@code 1er décembre 2026}, {@code 2 décembre 2026}. */
final class French {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    static String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er " + MONTH.format(date) : DAY.format(date);
    }

    private French() {}
}
