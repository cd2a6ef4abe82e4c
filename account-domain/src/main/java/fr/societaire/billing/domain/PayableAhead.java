package fr.societaire.billing.domain;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long before its due day an instalment may be paid by card. Late ones always may.
 *
 * @param period from today on, both ends included; never negative
 */
public record PayableAhead(Period period) {
    public PayableAhead {
        if (period.isNegative()) {
            throw new IllegalArgumentException("an instalment cannot be payable only once it is late");
        }
    }

    public boolean admits(LocalDate dueOn, LocalDate today) {
        return !dueOn.isAfter(lastDueDay(today));
    }

    public LocalDate lastDueDay(LocalDate today) {
        return today.plus(period);
    }
}
