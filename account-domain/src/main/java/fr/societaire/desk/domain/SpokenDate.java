package fr.societaire.desk.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as it is said and typed: {@code 12/03/1984}, {@code 12 3 1984}, {@code 12031984}. */
public final class SpokenDate {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2})[ ./-](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");

    /** Empty when it is no day of the calendar. */
    public static Optional<LocalDate> parse(String said) {
        Matcher parts = SHAPE.matcher(said == null ? "" : said.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = parts.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(number(parts, first + 2), number(parts, first + 1), number(parts, first)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private SpokenDate() {}
}
