package fr.societaire.document;

import java.io.Serializable;
import java.util.List;

/**
 * Some of a member's documents, newest first.
 *
 * @param page which page this is, from 1
 * @param pages how many there are, at least 1
 * @param total how many documents pass the filter
 */
public record DocumentPage(List<DocumentView> rows, int page, int pages, long total) implements Serializable {
    public static final int SIZE = 20;

    public DocumentPage {
        rows = List.copyOf(rows);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
