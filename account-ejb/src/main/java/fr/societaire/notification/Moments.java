package fr.societaire.notification;

import fr.societaire.platform.ClockProducer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as a message says them, in Paris time. */
public final class Moments {
    private static final DateTimeFormatter HOUR = french("H 'h' mm");
    private static final DateTimeFormatter DAY_AND_HOUR = french("d MMMM yyyy 'à' H 'h' mm");

    private static final DateTimeFormatter DAY = french("d MMMM yyyy");

    /** {@code 18 h 05}. */
    public static String hour(Instant moment) {
        return HOUR.format(moment);
    }

    /** {@code 22 novembre 2026 à 18 h 05}. */
    public static String dayAndHour(Instant moment) {
        return DAY_AND_HOUR.format(moment);
    }

    /** {@code 22 novembre 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static DateTimeFormatter french(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).withZone(ClockProducer.PARIS);
    }

    private Moments() {}
}
