package fr.societaire.platform.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a desk answers, in its own civil time; never on a public holiday.
 *
 * @param slots in no particular order; those of one day do not overlap
 */
public record OpeningHours(List<Slot> slots) {
    /** Longer than any row of days without a single open one. */
    private static final int FAR = 15;

    /** From a time on, until before another, on one day of the week. */
    public record Slot(DayOfWeek day, LocalTime from, LocalTime until) {
        public Slot {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("a slot ends after it begins: " + from + "-" + until);
            }
        }

        private boolean holds(LocalDateTime at) {
            return at.getDayOfWeek() == day
                    && !at.toLocalTime().isBefore(from)
                    && at.toLocalTime().isBefore(until);
        }
    }

    public OpeningHours {
        slots = List.copyOf(slots);
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("a desk that never answers has no hours");
        }
    }

    /** As it is configured: {@code MON-FRI 09:00-12:30 14:00-18:30; SAT 09:00-13:00}. */
    public static OpeningHours parse(String written) {
        List<Slot> slots = new ArrayList<>();
        for (String part : written.split(";", -1)) {
            List<String> words = List.of(part.strip().split("\\s+", -1));
            if (words.size() < 2) {
                throw new IllegalArgumentException("hours are written «MON-FRI 08:00-19:00; SAT 09:00-13:00»: " + part);
            }
            days(words.getFirst())
                    .forEach(day -> words.stream()
                            .skip(1)
                            .map(hours -> slot(day, hours))
                            .forEach(slots::add));
        }
        return new OpeningHours(slots);
    }

    private static Stream<DayOfWeek> days(String written) {
        List<DayOfWeek> ends =
                Arrays.stream(written.split("-", -1)).map(OpeningHours::day).toList();
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(ends.getFirst()) >= 0 && day.compareTo(ends.getLast()) <= 0);
    }

    private static DayOfWeek day(String written) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(written) && written.length() == 3)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day: " + written));
    }

    private static Slot slot(DayOfWeek day, String hours) {
        String[] ends = hours.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("no hours: " + hours);
        }
        return new Slot(day, LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /** As {@link #parse} reads it again, one day after the other. */
    public String written() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> slots.stream().anyMatch(slot -> slot.day() == day))
                .map(this::written)
                .collect(Collectors.joining("; "));
    }

    private String written(DayOfWeek day) {
        return slots.stream()
                .filter(slot -> slot.day() == day)
                .sorted(Comparator.comparing(Slot::from))
                .map(slot -> slot.from() + "-" + slot.until())
                .collect(Collectors.joining(" ", day.name().substring(0, 3) + " ", ""));
    }

    /** Until when somebody answers now; empty when nobody does. */
    public Optional<LocalTime> openUntil(LocalDateTime at) {
        return PublicHolidays.include(at.toLocalDate())
                ? Optional.empty()
                : slots.stream().filter(slot -> slot.holds(at)).map(Slot::until).findFirst();
    }

    /** When somebody will answer next, from a moment when nobody does. */
    public LocalDateTime nextOpening(LocalDateTime at) {
        return Stream.iterate(at.toLocalDate(), day -> day.plusDays(1))
                .limit(FAR)
                .filter(day -> !PublicHolidays.include(day))
                .flatMap(this::openings)
                .filter(opening -> opening.isAfter(at))
                .findFirst()
                .orElseThrow();
    }

    /** When it is open on one day, in order; empty when it is closed all day. */
    public List<Slot> on(LocalDate day) {
        return PublicHolidays.include(day)
                ? List.of()
                : slots.stream()
                        .filter(slot -> slot.day() == day.getDayOfWeek())
                        .sorted(Comparator.comparing(Slot::from))
                        .toList();
    }

    private Stream<LocalDateTime> openings(LocalDate day) {
        return slots.stream()
                .filter(slot -> slot.day() == day.getDayOfWeek())
                .map(slot -> day.atTime(slot.from()))
                .sorted();
    }
}
