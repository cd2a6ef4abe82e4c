package fr.societaire.arrears.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Whether a contract under formal notice covers a loss (C. assur. L113-3). What happens during the suspension stays
 * uncovered, even when all is paid afterwards; paying after the termination does not bring the contract back.
 *
 * @param paidOn the day on which all that is owed was paid, in Europe/Paris
 * @param terminatedAt when the insurer ended the contract, in Europe/Paris
 */
public record CoverUnderNotice(
        ArrearsTimetable timetable, Optional<LocalDate> paidOn, Optional<LocalDateTime> terminatedAt) {
    public CoverUnderNotice {
        if (terminatedAt.filter(end -> end.isBefore(timetable.terminableFrom())).isPresent()) {
            throw new IllegalArgumentException("no termination within ten days of the suspension");
        }
    }

    public boolean covers(LocalDateTime loss) {
        if (loss.isBefore(timetable.suspendedFrom()) || neverSuspended()) {
            return true;
        }
        return resumesAt().filter(noon -> !loss.isBefore(noon)).isPresent();
    }

    /** When cover comes back; empty while it is not paid, when it never stopped, and when the contract has ended before. */
    public Optional<LocalDateTime> resumesAt() {
        return paidOn.filter(day -> !neverSuspended())
                .filter(day -> terminatedAt
                        .filter(end -> !day.isBefore(end.toLocalDate()))
                        .isEmpty())
                .map(ArrearsTimetable::resumesAfter);
    }

    private boolean neverSuspended() {
        return paidOn.filter(day -> !day.isAfter(timetable.lastDayCovered())).isPresent();
    }
}
