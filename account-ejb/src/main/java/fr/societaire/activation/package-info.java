/**
 * A member comes for the first time. What the insurer printed on his papers and what he knows of himself say who he is;
 * a code sent to a channel the insurer already has proves it; then he chooses the password that nobody else has ever
 * known, and he is in.
 */
@Feature(
        tier = 6,
        uses = {"platform", "journal", "notification", "member", "secret", "paper", "identity"})
package fr.societaire.activation;

import fr.societaire.shared.Feature;
