package fr.societaire.document.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The year of insurance a day falls in: contracts run from renewal to renewal (<em>échéance principale</em>), and what is
 * attested never goes beyond the next one, which either side may refuse.
 */
public final class InsuranceYear {
    /**
     * The year that contains {@code today}; empty before the cover begins and after its last day.
     *
     * @param renewsOn a renewal, past or to come, or {@code null}: then the day the contract began counts
     * @param endsOn the last day of cover, {@code null} while none is known
     */
    public static Optional<Period> containing(
            LocalDate today, LocalDate startsOn, LocalDate renewsOn, LocalDate endsOn) {
        if (today.isBefore(startsOn) || (endsOn != null && endsOn.isBefore(today))) {
            return Optional.empty();
        }
        LocalDate next = nextAnniversary(today, renewsOn == null ? startsOn : renewsOn);
        LocalDate from = latest(next.minusYears(1), startsOn);
        LocalDate until = endsOn == null ? next.minusDays(1) : earliest(next.minusDays(1), endsOn);
        return Optional.of(new Period(from, until));
    }

    /** The first anniversary of {@code day} after {@code today}; the 29th of February is the 28th in ordinary years. */
    private static LocalDate nextAnniversary(LocalDate today, LocalDate day) {
        LocalDate sameYear = day.withYear(today.getYear());
        return sameYear.isAfter(today) ? sameYear : day.withYear(today.getYear() + 1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private InsuranceYear() {}
}
