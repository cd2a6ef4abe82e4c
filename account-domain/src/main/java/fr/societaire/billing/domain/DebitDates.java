package fr.societaire.billing.domain;

import fr.societaire.platform.domain.TargetDay;
import java.time.LocalDate;

/**
 * What is to be done when, for one SEPA Core direct debit (rulebook of the European Payments Council).
 *
 * @param nominal the day that was agreed
 * @param due the day the member's bank takes it: the nominal one, or the next on which banks settle
 */
public record DebitDates(LocalDate nominal, LocalDate due) {
    /** Calendar days, where nothing shorter was agreed with the member. */
    public static final int NOTICE_DAYS = 14;

    private static final int FILE_LEAD = 1;
    private static final int RETURN_DAYS = 5;
    private static final int REFUND_WEEKS = 8;
    private static final int UNAUTHORISED_MONTHS = 13;

    public static DebitDates of(LocalDate nominal) {
        return new DebitDates(nominal, TargetDay.onOrAfter(nominal).date());
    }

    /** The last day to announce it to the member. */
    public LocalDate announceBy() {
        return announceBy(NOTICE_DAYS);
    }

    /** The same where that many calendar days were agreed; never more than the due day itself. */
    public LocalDate announceBy(int noticeDays) {
        if (noticeDays < 0) {
            throw new IllegalArgumentException("nothing is announced after it was taken");
        }
        return due.minusDays(noticeDays);
    }

    /** The last day on which the insurer's bank takes the file. */
    public LocalDate fileBy() {
        return new TargetDay(due).minus(FILE_LEAD).date();
    }

    /** The last day on which the member's bank may give it back by itself. */
    public LocalDate returnBy() {
        return new TargetDay(due).plus(RETURN_DAYS).date();
    }

    /** The last day on which the member may have it back for the asking. */
    public LocalDate refundBy() {
        return due.plusWeeks(REFUND_WEEKS);
    }

    /** The last day on which he may have it back because he never allowed it. */
    public LocalDate contestBy() {
        return due.plusMonths(UNAUTHORISED_MONTHS);
    }
}
