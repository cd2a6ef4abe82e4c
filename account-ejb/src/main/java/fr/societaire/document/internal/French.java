package fr.societaire.document.internal;

import fr.societaire.platform.ClockProducer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as the French write them on paper: {@code 1er décembre 2026}, {@code 2 décembre 2026}. */
final class French {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    static String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er " + MONTH.format(date) : DAY.format(date);
    }

    /** {@code 2 décembre 2026 à 14 h 05, heure de Paris}. */
    static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(ClockProducer.PARIS);
        return day(local.toLocalDate()) + " à "
                + String.format(Locale.ROOT, "%d h %02d", local.getHour(), local.getMinute()) + ", heure de Paris";
    }

    private French() {}
}
