package fr.societaire.arrears;

import fr.societaire.billing.OverdueContract;
import java.io.Serializable;
import java.util.List;

/**
 * One page of contracts for which a formal notice may be sent and was not.
 *
 * @param number of this page, the first is 1
 */
public record LatePage(List<OverdueContract> rows, int number, boolean hasMore) implements Serializable {
    /** Contracts on one page. */
    public static final int SIZE = 20;

    public LatePage {
        rows = List.copyOf(rows);
    }
}
