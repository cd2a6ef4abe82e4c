package fr.societaire.platform;

import fr.societaire.platform.domain.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When something may begin on one day.
 *
 * @param starts somebody free at each, the first first; never empty
 */
public record FreeDay(LocalDate day, List<Instant> starts) {
    public FreeDay {
        starts = List.copyOf(starts);
    }

    /** Beginnings by their day in Paris. */
    public static List<FreeDay> of(List<Instant> starts) {
        return starts.stream()
                .collect(Collectors.groupingBy(
                        start -> start.atZone(Timetable.PARIS).toLocalDate(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new FreeDay(day.getKey(), day.getValue()))
                .toList();
    }
}
