package fr.societaire.appointment;

import java.util.List;

/**
 * Appointments of the desk, {@link #SIZE} a page.
 *
 * @param number from 1
 */
public record AgendaPage(List<AgendaLine> lines, int number, boolean hasMore) {
    public static final int SIZE = 20;

    public AgendaPage {
        lines = List.copyOf(lines);
    }
}
