package fr.societaire.platform.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A day on which banks settle in euro (TARGET2, <em>jour ouvré interbancaire</em>). They do not on Saturday, Sunday,
 * 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December; they do on every other day, those of French holidays
 * like 8 May and 14 July among them. A closed day is an {@link IllegalArgumentException}.
 */
public record TargetDay(LocalDate date) implements Comparable<TargetDay> {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;

    public TargetDay {
        if (!isOne(date)) {
            throw new IllegalArgumentException("no bank settles on " + date);
        }
    }

    /** Whether banks settle on that day. */
    public static boolean isOne(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !FIXED.contains(MonthDay.from(day)) && !isOfEaster(day);
    }

    private static boolean isOfEaster(LocalDate day) {
        LocalDate easter = PublicHolidays.easter(day.getYear());
        return day.equals(easter.plusDays(GOOD_FRIDAY)) || day.equals(easter.plusDays(EASTER_MONDAY));
    }

    /** That day if banks settle on it, else the next on which they do. */
    public static TargetDay onOrAfter(LocalDate day) {
        return from(day, date -> date.plusDays(1)).findFirst().orElseThrow();
    }

    /** That day if banks settle on it, else the last before it on which they did. */
    public static TargetDay onOrBefore(LocalDate day) {
        return from(day, date -> date.minusDays(1)).findFirst().orElseThrow();
    }

    /** That many settling days later; not negative. */
    public TargetDay plus(int days) {
        return from(date, day -> day.plusDays(1)).skip(days).findFirst().orElseThrow();
    }

    /** That many settling days earlier; not negative. */
    public TargetDay minus(int days) {
        return from(date, day -> day.minusDays(1)).skip(days).findFirst().orElseThrow();
    }

    private static Stream<TargetDay> from(LocalDate day, UnaryOperator<LocalDate> step) {
        return Stream.iterate(day, step).filter(TargetDay::isOne).map(TargetDay::new);
    }

    @Override
    public int compareTo(TargetDay other) {
        return date.compareTo(other.date);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
