package fr.societaire.debit;

import java.io.Serializable;
import java.util.List;

/**
 * What left for the bank and what came back.
 *
 * @param collections newest first
 * @param files newest first
 * @param open one page of the replies that have done nothing, newest file first
 * @param page of them, the first is 1
 */
public record DebitBoard(
        List<CollectionView> collections, List<BankFileView> files, List<OpenReplyView> open, int page, boolean hasMore)
        implements Serializable {
    /** Replies on one page. */
    public static final int SIZE = 20;

    /** Collections and files that are shown. */
    public static final int LATEST = 12;

    public DebitBoard {
        collections = List.copyOf(collections);
        files = List.copyOf(files);
        open = List.copyOf(open);
    }
}
