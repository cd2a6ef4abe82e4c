/**
 * «Pourquoi je ne peux pas me connecter ?» From what somebody sees, what his browser shows and how the portal is, the one
 * thing he should do now. The same engine stands behind the codes of the refusal pages.
 *
 * <p>Front doors: {@link fr.societaire.diagnosis.Diagnoses} and {@link fr.societaire.diagnosis.Remedies}.
 */
@Feature(
        tier = 8,
        uses = {"platform", "throttle", "journal", "humancheck", "payment", "risk", "availability"})
package fr.societaire.diagnosis;

import fr.societaire.shared.Feature;
