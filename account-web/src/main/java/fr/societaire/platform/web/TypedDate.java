package fr.societaire.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: {@code 12/03/1984}, {@code 12.3.1984}, {@code 12 03 1984}, {@code 12031984}. */
public final class TypedDate {
    private static final Pattern PARTED = Pattern.compile("([0-9]{1,2})[\\s/.-]+([0-9]{1,2})[\\s/.-]+([0-9]{4})");
    private static final Pattern SOLID = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

    /** Empty for what is no day of the calendar. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed == null ? "" : typed.strip();
        return day(PARTED.matcher(text)).or(() -> day(SOLID.matcher(text)));
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return parts.matches()
                    ? Optional.of(LocalDate.of(number(parts, 3), number(parts, 2), number(parts, 1)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private TypedDate() {}
}
