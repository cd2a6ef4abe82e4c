package fr.societaire.desk;

import java.time.LocalDate;

/**
 * Something is promised to the member of an open visit.
 *
 * @param said what he said, in a sentence he will recognise
 * @param promise what will be done
 * @param promisedFor by when; today at the soonest
 */
public record OpenCase(VisitId visit, String said, String promise, LocalDate promisedFor) {
    /** The longest of either text, in characters. */
    public static final int LONGEST = 500;

    /** Refuses what is missing or too long with an {@link IllegalArgumentException}. */
    public OpenCase {
        if (visit == null || promisedFor == null || isWrong(said) || isWrong(promise)) {
            throw new IllegalArgumentException("a case has what was said, what is promised and for when");
        }
    }

    private static boolean isWrong(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST;
    }
}
