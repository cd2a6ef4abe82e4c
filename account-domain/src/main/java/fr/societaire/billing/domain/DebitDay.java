package fr.societaire.billing.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * On which day of the month a member is debited, 1 to 31; anything else is an {@link IllegalArgumentException}. A month that
 * has no such day is debited on its last.
 */
public record DebitDay(int ofMonth) {
    /** What is offered; all of them exist in every month. Another may have been agreed before the portal was. */
    public static final List<DebitDay> OFFERED =
            List.of(new DebitDay(5), new DebitDay(10), new DebitDay(15), new DebitDay(20), new DebitDay(25));

    private static final int LAST = 31;

    public DebitDay {
        if (ofMonth < 1 || ofMonth > LAST) {
            throw new IllegalArgumentException("not a day of a month");
        }
    }

    /** The debit of that month. */
    public DebitDates in(YearMonth month) {
        LocalDate nominal = month.atDay(Math.min(ofMonth, month.lengthOfMonth()));
        return DebitDates.of(nominal);
    }
}
