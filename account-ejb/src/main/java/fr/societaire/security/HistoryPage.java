package fr.societaire.security;

import java.util.List;

/**
 * Some events, newest first.
 *
 * @param number of the page, from 1
 */
public record HistoryPage(List<EventView> events, int number, boolean hasOlder) {
    public HistoryPage {
        events = List.copyOf(events);
    }

    public boolean hasNewer() {
        return number > 1;
    }
}
