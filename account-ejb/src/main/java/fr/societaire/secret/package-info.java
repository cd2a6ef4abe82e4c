/**
 * Every code and every link the portal sends to prove that a channel is a member's, whatever it is for: one mechanism, so
 * that there is one place where a code is counted, expires, gives way to a newer one and dies.
 *
 * <p>Front door: {@link fr.societaire.secret.OneTimeSecrets}.
 */
@Feature(
        tier = 3,
        uses = {"platform"})
package fr.societaire.secret;

import fr.societaire.shared.Feature;
