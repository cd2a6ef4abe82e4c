package fr.societaire.contract;

import java.io.Serializable;
import java.util.List;

/**
 * Some of a member's contracts.
 *
 * @param page which page this is, from 1
 * @param pages how many there are, at least 1
 * @param total how many contracts the member has in all
 */
public record ContractPage(List<ContractCard> cards, int page, int pages, long total) implements Serializable {
    /** Contracts on one page: a whole fleet of middling size, a third of a second to read. */
    public static final int SIZE = 24;
}
