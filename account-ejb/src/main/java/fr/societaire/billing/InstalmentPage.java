package fr.societaire.billing;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list of instalments.
 *
 * @param number of this page, the first is 1
 * @param hasNext whether a further page exists
 */
public record InstalmentPage(List<InstalmentView> rows, int number, boolean hasNext) implements Serializable {
    public InstalmentPage {
        rows = List.copyOf(rows);
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
