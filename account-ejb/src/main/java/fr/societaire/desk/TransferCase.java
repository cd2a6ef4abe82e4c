package fr.societaire.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The member of an open visit is to be answered by an agency.
 *
 * @param reference of the case it takes over; empty to open one
 * @param agency its code
 * @param reason why, in words the member reads
 * @param deadline by when it answers; today at the soonest
 */
public record TransferCase(
        VisitId visit, Optional<String> reference, String agency, String reason, LocalDate deadline) {
    /** Refuses what is missing or too long with an {@link IllegalArgumentException}. */
    public TransferCase {
        if (visit == null || agency == null || deadline == null) {
            throw new IllegalArgumentException("a transfer has an agency and a day");
        }
        if (reason == null || reason.isBlank() || reason.length() > OpenCase.LONGEST) {
            throw new IllegalArgumentException("a transfer has a reason");
        }
    }
}
