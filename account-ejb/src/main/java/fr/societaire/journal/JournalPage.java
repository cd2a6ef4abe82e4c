package fr.societaire.journal;

import java.util.List;

/**
 * Some entries about one member, newest first.
 *
 * @param number of the page, from 1
 * @param hasOlder whether a next page has any
 */
public record JournalPage(List<JournalLine> lines, int number, boolean hasOlder) {
    /** Entries on a page. */
    public static final int SIZE = 20;

    public JournalPage {
        lines = List.copyOf(lines);
    }
}
