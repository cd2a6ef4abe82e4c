package fr.societaire.ledger;

import java.io.Serializable;
import java.util.List;

/**
 * One page of an account, newest first.
 *
 * @param number of this page, the first is 1
 * @param hasOlder whether a further page exists
 */
public record StatementPage(List<StatementLine> lines, int number, boolean hasOlder) implements Serializable {
    /** Lines on one page. */
    public static final int SIZE = 25;

    public StatementPage {
        lines = List.copyOf(lines);
    }
}
