package fr.societaire.refund;

import java.util.List;

/**
 * One page of refunds.
 *
 * @param number of this page, the first is 1
 * @param hasMore whether a further page exists
 */
public record DeskRefundPage(List<DeskRefund> rows, int number, boolean hasMore) {
    /** Refunds on one page. */
    public static final int SIZE = 20;

    public DeskRefundPage {
        rows = List.copyOf(rows);
    }
}
