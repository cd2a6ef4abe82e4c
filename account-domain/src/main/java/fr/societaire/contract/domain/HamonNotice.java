package fr.societaire.contract.domain;

import java.time.LocalDate;

/**
 * Notice given at any time after the first year (<em>loi Hamon</em>, C. assur. L113-15-2), without a reason or a cost.
 *
 * @param receivedOn the day the insurer received it, in Europe/Paris
 */
public record HamonNotice(LocalDate receivedOn) {
    private static final int DAYS_TO_REFUND = 30;

    /** The contract ends at the first moment of this day, one month after the notice was received. */
    public LocalDate endsOn() {
        return receivedOn.plusMonths(1);
    }

    /** The last day for giving back what was paid for the days after the end. */
    public LocalDate refundBy() {
        return endsOn().plusDays(DAYS_TO_REFUND);
    }
}
