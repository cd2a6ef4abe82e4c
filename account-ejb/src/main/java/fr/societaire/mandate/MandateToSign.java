package fr.societaire.mandate;

import fr.societaire.mandate.domain.MandateForm;
import fr.societaire.mandate.domain.MandateId;

/**
 * A mandate that waits for its signature.
 *
 * @param form what its member reads; its fingerprint comes back with his agreement
 */
public record MandateToSign(MandateId id, MandateForm form) {
    public String fingerprint() {
        return form.fingerprint();
    }
}
