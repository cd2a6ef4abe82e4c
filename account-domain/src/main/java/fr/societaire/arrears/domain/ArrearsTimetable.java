package fr.societaire.arrears.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The dates the law attaches to an unpaid premium (C. assur. L113-3). Delays run from the day the formal notice (<em>mise
 * en demeure</em>) is sent, not from the day it is received. All in Europe/Paris.
 *
 * @param dueOn the day the premium was due
 * @param noticeSentOn the day the formal notice left; earlier than {@link #firstNoticeDay} it is an
 *     {@link IllegalArgumentException}
 */
public record ArrearsTimetable(LocalDate dueOn, LocalDate noticeSentOn) {
    private static final int DAYS_TO_PAY = 10;
    private static final int DAYS_COVERED_AFTER_NOTICE = 30;
    private static final int DAYS_TO_TERMINATION = 10;
    private static final int NOON = 12;

    public ArrearsTimetable {
        if (noticeSentOn.isBefore(firstNoticeDay(dueOn))) {
            throw new IllegalArgumentException("no formal notice within ten days of the due day");
        }
    }

    /** If the notice left as early as the law allows: what a member in arrears is told from the first day. */
    public static ArrearsTimetable earliest(LocalDate dueOn) {
        return new ArrearsTimetable(dueOn, firstNoticeDay(dueOn));
    }

    /** The last of the ten days in which paying leaves no trace. */
    public static LocalDate lastDayWithoutNotice(LocalDate dueOn) {
        return dueOn.plusDays(DAYS_TO_PAY);
    }

    /** From this day on a formal notice may be sent. */
    public static LocalDate firstNoticeDay(LocalDate dueOn) {
        return lastDayWithoutNotice(dueOn).plusDays(1);
    }

    /** The latest due day of a premium for which a formal notice may be sent on a day. */
    public static LocalDate lastDueDayFor(LocalDate noticeSentOn) {
        return noticeSentOn.minusDays(DAYS_TO_PAY + 1L);
    }

    /** On a day, cover is suspended under every unpaid notice that was sent before this one. */
    public static LocalDate suspendedIfSentBefore(LocalDate today) {
        return today.minusDays(DAYS_COVERED_AFTER_NOTICE);
    }

    /** On a day, a contract may be terminated under every unpaid notice that was sent before this one. */
    public static LocalDate terminableIfSentBefore(LocalDate today) {
        return suspendedIfSentBefore(today).minusDays(DAYS_TO_TERMINATION);
    }

    /** Cover lasts through this day, to midnight. */
    public LocalDate lastDayCovered() {
        return noticeSentOn.plusDays(DAYS_COVERED_AFTER_NOTICE);
    }

    /** The midnight at which cover stops if nothing was paid before. */
    public LocalDateTime suspendedFrom() {
        return lastDayCovered().plusDays(1).atStartOfDay();
    }

    /** From this midnight on the insurer may terminate the contract; it is his decision, nothing does it by itself. */
    public LocalDateTime terminableFrom() {
        return suspendedFrom().plusDays(DAYS_TO_TERMINATION);
    }

    /** When cover suspended before comes back: at noon of the day after all that is owed was paid. */
    public static LocalDateTime resumesAfter(LocalDate paidOn) {
        return paidOn.plusDays(1).atTime(NOON, 0);
    }
}
