package fr.societaire.platform.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * When something with an hour may begin, in the time of Paris. A day whose clocks are moved has as many as it really lasts.
 *
 * @param length how long one is
 * @param notice how soon, from now: somebody has to read that there is one
 * @param daysAhead on how many days of opening from today on one may be taken
 */
public record Timetable(OpeningHours hours, Duration length, Duration notice, int daysAhead) {
    /** The civil time of the insurer. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Longer than any row of days in which there are that many, but for a place that hardly ever opens. */
    private static final int FAR = 60;

    /** Every beginning of one day, free or not. */
    public List<Instant> on(LocalDate day) {
        return hours.on(day).stream().flatMap(open -> within(day, open)).toList();
    }

    private Stream<Instant> within(LocalDate day, OpeningHours.Slot open) {
        Instant end = day.atTime(open.until()).atZone(PARIS).toInstant();
        return Stream.iterate(
                day.atTime(open.from()).atZone(PARIS).toInstant(),
                start -> !start.plus(length).isAfter(end),
                start -> start.plus(length));
    }

    /** Every beginning that may be taken at this moment, seats left aside. */
    public List<Instant> offeredAt(Instant now) {
        Instant soonest = now.plus(notice);
        return Stream.iterate(now.atZone(PARIS).toLocalDate(), day -> day.plusDays(1))
                .limit(FAR)
                .map(this::on)
                .filter(starts -> !starts.isEmpty())
                .limit(daysAhead)
                .flatMap(List::stream)
                .filter(start -> !start.isBefore(soonest))
                .toList();
    }

    /** Whether one may be taken that begins then. */
    public boolean offers(Instant start, Instant now) {
        return offeredAt(now).contains(start);
    }
}
