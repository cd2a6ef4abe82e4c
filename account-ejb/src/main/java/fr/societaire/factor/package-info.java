/**
 * What somebody holds besides his password: an application that shows codes, passkeys, recovery codes on paper. It is
 * enrolled here, judged here, and guessed at here no more than a few times a day. Whose it is is a member or somebody of
 * the insurer's staff; who is allowed to ask is for the caller to know, the doors of this feature open to sign-ins too.
 *
 * <p>Front doors: {@link fr.societaire.factor.AuthenticatorApps}, {@link fr.societaire.factor.Passkeys},
 * {@link fr.societaire.factor.RecoveryCodes}, and {@link fr.societaire.factor.SecondFactors} for what there is of all of
 * them. Codes sent to a channel on file are not here: they are one-time secrets.
 */
@Feature(
        tier = 4,
        uses = {"platform", "journal", "notification", "member"})
package fr.societaire.factor;

import fr.societaire.shared.Feature;
