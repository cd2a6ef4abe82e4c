package fr.societaire.transfer;

import java.util.List;

/**
 * One page of transfers to be identified, the oldest first.
 *
 * @param number of this page, the first is 1
 */
public record UnknownPage(List<UnknownTransfer> rows, int number, boolean hasMore) {
    /** Rows on one page. */
    public static final int SIZE = 20;

    public UnknownPage {
        rows = List.copyOf(rows);
    }
}
