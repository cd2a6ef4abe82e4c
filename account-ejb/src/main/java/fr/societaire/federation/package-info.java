/**
 * Signing in by the State's identity federation, FranceConnect, for whoever has forgotten his identifier or prefers the
 * account he uses everywhere. The provider says who somebody is by six facts; a member is recognised only if all six agree
 * with the insurer's file, and shows once that a channel on file is his. From then on the provider's name for him is
 * enough. Whatever goes wrong on the way is an outcome that says what to do next.
 *
 * <p>Front doors: {@link fr.societaire.federation.Federation} for the sign-in, {@link fr.societaire.federation.FederatedLinks}
 * for a member who looks at his link or ends it.
 */
@Feature(
        tier = 6,
        uses = {"platform", "journal", "notification", "member", "secret", "availability", "identity"})
package fr.societaire.federation;

import fr.societaire.shared.Feature;
