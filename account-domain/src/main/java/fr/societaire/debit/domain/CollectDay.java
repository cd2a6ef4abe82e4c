package fr.societaire.debit.domain;

import fr.societaire.billing.domain.DebitDates;
import fr.societaire.platform.domain.TargetDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The day on which members are debited, and when its file leaves: on the last day the bank takes it, at an hour that leaves
 * the time to do it again. No file leaves later, and what was not in one is announced anew for another day.
 */
public record CollectDay(DebitDates dates) {
    /**
     * For an instalment that is not announced yet.
     *
     * @param today the earliest day on which its member can be told
     */
    public static CollectDay of(LocalDate dueOn, LocalDate today) {
        LocalDate first = today.plusDays(DebitDates.NOTICE_DAYS);
        return new CollectDay(DebitDates.of(dueOn.isBefore(first) ? first : dueOn));
    }

    /** Of one that was fixed, a day on which banks settle. */
    public static CollectDay on(LocalDate day) {
        return new CollectDay(DebitDates.of(new TargetDay(day).date()));
    }

    public LocalDate day() {
        return dates.due();
    }

    /** The day whose file leaves now: on the last day the bank takes it, from that hour on. */
    public static Optional<CollectDay> filedAt(LocalDateTime now, LocalTime fileTime) {
        LocalDate today = now.toLocalDate();
        return TargetDay.isOne(today) && !now.toLocalTime().isBefore(fileTime)
                ? Optional.of(on(new TargetDay(today).plus(1).date()))
                : Optional.empty();
    }

    /** The last day for which no file can leave any more. */
    public static LocalDate lastMissed(LocalDate today) {
        return TargetDay.onOrAfter(today).date();
    }
}
