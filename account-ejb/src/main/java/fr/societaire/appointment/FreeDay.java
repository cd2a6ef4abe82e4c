package fr.societaire.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When an appointment may begin on one day.
 *
 * @param starts with a seat left at each, the first first; never empty
 */
public record FreeDay(LocalDate day, List<Instant> starts) {
    public FreeDay {
        starts = List.copyOf(starts);
    }
}
