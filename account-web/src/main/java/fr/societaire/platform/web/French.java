package fr.societaire.platform.web;

import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates, amounts and counts as the French write them: functions of the tag library ({@code #{m:date(view.dueOn)}}). */
public final class French {
    private static final char NBSP = '\u00A0';
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    /** {@code 2 décembre 2026}, {@code 1er décembre 2026}; empty for no date. */
    public static String date(LocalDate day) {
        if (day == null) {
            return "";
        }
        return day.getDayOfMonth() + (day.getDayOfMonth() == 1 ? "er" : "") + NBSP + MONTH_YEAR.format(day);
    }

    /** {@code 02/12/2026}, for narrow columns; empty for no date. */
    public static String shortDate(LocalDate day) {
        return day == null ? "" : FIGURES.format(day);
    }

    /** {@code 2 décembre 2026 à 14 h 05}, in the time of Paris; empty for no instant. */
    public static String instant(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime local = instant.atZone(ClockProducer.PARIS);
        return date(local.toLocalDate()) + " à" + NBSP + hour(local);
    }

    /** {@code 14 h 05}, in the time of Paris; empty for no instant. */
    public static String time(Instant instant) {
        return instant == null ? "" : hour(instant.atZone(ClockProducer.PARIS));
    }

    private static String hour(ZonedDateTime local) {
        return String.format(Locale.ROOT, "%d%ch%c%02d", local.getHour(), NBSP, NBSP, local.getMinute());
    }

    /** {@code 1 234,56 €}; empty for no amount. */
    public static String money(Money amount) {
        return amount == null ? "" : amount.display();
    }

    /** {@code 1 contrat}, {@code 3 contrats}, {@code 0 contrat}: the French plural begins at two. */
    public static String count(long number, String one, String several) {
        return number + String.valueOf(NBSP) + (Math.abs(number) < 2 ? one : several);
    }

    /** How long to wait, never told too short: {@code 40 secondes}, {@code 3 minutes}, {@code 2 heures}. */
    public static String wait(Duration left) {
        long seconds = Math.max(1, left.plusNanos(999_999_999).toSeconds());
        if (seconds < 60) {
            return count(seconds, "seconde", "secondes");
        }
        long minutes = Math.ceilDiv(seconds, 60L);
        return minutes < 120
                ? count(minutes, "minute", "minutes")
                : count(Math.ceilDiv(minutes, 60L), "heure", "heures");
    }

    /** The parts of a text written with bars between them, for tags that take a list of labels. */
    public static List<String> parts(String text) {
        return List.of(text.split("\\|"));
    }

    private French() {}
}
