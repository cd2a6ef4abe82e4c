package fr.societaire.desk;

import java.util.List;

/**
 * Some case files.
 *
 * @param number of the page, from 1
 */
public record CasePage(List<CaseView> cases, int number, boolean hasMore) {
    /** Case files on a page. */
    public static final int SIZE = 12;

    public CasePage {
        cases = List.copyOf(cases);
    }
}
