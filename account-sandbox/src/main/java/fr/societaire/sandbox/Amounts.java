package fr.societaire.sandbox;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and moments as the French write them. */
public final class Amounts {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'à' HH 'h' mm", Locale.FRANCE)
            .withZone(ZoneId.of("Europe/Paris"));

    /** {@code 51,00 €} from 5100 cents. */
    public static String euros(long cents) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(BigDecimal.valueOf(cents, 2));
    }

    /** {@code 2 décembre 2026 à 09 h 30}. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private Amounts() {}
}
