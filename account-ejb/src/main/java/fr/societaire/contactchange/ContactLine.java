package fr.societaire.contactchange;

import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.member.ContactPoint;
import java.time.Instant;

/**
 * One way to reach the member, as he sees it.
 *
 * @param onFile {@code null} when there is none
 * @param change {@code null} when none is open
 */
public record ContactLine(ChangeKind kind, ContactPoint onFile, OpenChange change) {
    /**
     * What is on its way.
     *
     * @param proved whether it only waits; otherwise its code is awaited
     * @param masked the new one
     * @param codeSentAt when the last code went there; {@code null} when none is worth anything any more
     * @param resendAllowedAt from when another may be sent
     * @param effectiveAt until when it may be stopped; {@code null} before it is proved
     */
    public record OpenChange(
            boolean proved, String masked, Instant codeSentAt, Instant resendAllowedAt, Instant effectiveAt) {}

    public boolean awaitsCode() {
        return change != null && !change.proved();
    }

    public boolean waits() {
        return change != null && change.proved();
    }
}
