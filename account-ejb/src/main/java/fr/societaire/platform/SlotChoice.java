package fr.societaire.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Days to choose from, and the hours of the one that is open.
 *
 * @param days empty when there is no seat left at all
 * @param open the day whose hours are shown; {@code null} when there is none
 */
public record SlotChoice(List<FreeDay> days, FreeDay open) {
    public SlotChoice {
        days = List.copyOf(days);
    }

    /**
     * The days with one of them open.
     *
     * @param day as the address names it, {@code 2026-12-03}; the first day for anything else
     */
    public static SlotChoice of(List<FreeDay> days, String day) {
        FreeDay open = days.stream()
                .filter(free -> free.day().toString().equals(day))
                .findFirst()
                .orElse(days.isEmpty() ? null : days.getFirst());
        return new SlotChoice(days, open);
    }

    /** The hour a form sends; empty when none was chosen. */
    public static Optional<Instant> start(String sent) {
        try {
            return Optional.ofNullable(sent).map(Instant::parse);
        } catch (DateTimeException notAnHour) {
            return Optional.empty();
        }
    }
}
