/**
 * A password was lost. The member says who he is, gets a link by e-mail or a code by text message on a channel the insurer
 * already has, chooses another password, and signs in as always, second factor included: recovery opens no door by
 * itself. Whoever asks, for whomever, reads the same answer after the same work; the looking-up happens behind it.
 */
@Feature(
        tier = 6,
        uses = {"platform", "journal", "notification", "member", "secret", "availability", "identity"})
package fr.societaire.recovery;

import fr.societaire.shared.Feature;
