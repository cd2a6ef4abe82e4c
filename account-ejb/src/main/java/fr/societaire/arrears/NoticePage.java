package fr.societaire.arrears;

import java.io.Serializable;
import java.util.List;

/**
 * One page of formal notices.
 *
 * @param number of this page, the first is 1
 */
public record NoticePage(List<NoticeView> rows, int number, boolean hasMore) implements Serializable {
    /** Notices on one page. */
    public static final int SIZE = 20;

    public NoticePage {
        rows = List.copyOf(rows);
    }
}
