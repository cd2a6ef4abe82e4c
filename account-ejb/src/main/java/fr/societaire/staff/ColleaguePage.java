package fr.societaire.staff;

import java.util.List;

/**
 * Some of those who work for the insurer, by name.
 *
 * @param number from 1
 * @param hasMore whether there is a page after this one
 */
public record ColleaguePage(List<ColleagueView> colleagues, int number, boolean hasMore) {
    public ColleaguePage {
        colleagues = List.copyOf(colleagues);
    }
}
