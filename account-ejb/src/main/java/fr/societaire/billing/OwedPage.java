package fr.societaire.billing;

import fr.societaire.shared.Money;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One page of what a member owes, oldest due day first, and what all of it comes to, on other pages too.
 *
 * @param first of all: the one to pay first, {@code null} when nothing is owed
 * @param page which page this is, from 1
 * @param total how many instalments are owed
 * @param late how many of them are late
 * @param lateTotal what the late ones come to
 */
public record OwedPage(
        List<InstalmentView> rows, InstalmentView first, int page, long total, long late, Money lateTotal)
        implements Serializable {
    /** Instalments on one page. */
    public static final int SIZE = 24;

    /** Of a member who owes nothing. */
    public static final OwedPage NONE = new OwedPage(List.of(), null, 1, 0, 0, Money.ZERO);

    public OwedPage {
        rows = List.copyOf(rows);
    }

    /** At least 1. */
    public int pages() {
        return Math.toIntExact(Math.max(1, Math.ceilDiv(total, SIZE)));
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** The one to pay first: the oldest late one, else the next to come. */
    public Optional<InstalmentView> next() {
        return Optional.ofNullable(first);
    }
}
