package fr.societaire.billing.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where the direct debit of an instalment stands.
 *
 * @param on the day the member's bank takes it, or took it; of one that came back, the day it did
 * @param reason why it came back, {@code null} unless it did
 */
public record InstalmentDebit(DebitStanding standing, LocalDate on, DirectDebitReturn reason) implements Serializable {
    public InstalmentDebit {
        Objects.requireNonNull(on, "on");
        if ((reason != null) != (standing == DebitStanding.CAME_BACK)) {
            throw new IllegalArgumentException("one that came back has a reason, no other has");
        }
    }
}
