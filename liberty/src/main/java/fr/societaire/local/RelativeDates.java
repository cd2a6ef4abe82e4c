package fr.societaire.local;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates written relative to a day: {@code {today+10d}}, {@code {today-8y+2m}}. Days, months and years, added in the order
 * in which they are written.
 */
record RelativeDates(LocalDate today) {
    private static final Pattern PLACE = Pattern.compile("\\{(today(?:[+-]\\d+[dmy])*)}");
    private static final Pattern STEP = Pattern.compile("([+-]\\d+)([dmy])");

    /** The text with each place taken by its date. */
    String in(String text) {
        return PLACE.matcher(text).replaceAll(place -> date(place.group(1)).toString());
    }

    /** The date of an expression without braces. */
    LocalDate date(String expression) {
        LocalDate date = today;
        Matcher step = STEP.matcher(expression);
        while (step.find()) {
            long many = Long.parseLong(step.group(1));
            date = switch (step.group(2)) {
                case "d" -> date.plusDays(many);
                case "m" -> date.plusMonths(many);
                default -> date.plusYears(many);
            };
        }
        return date;
    }
}
