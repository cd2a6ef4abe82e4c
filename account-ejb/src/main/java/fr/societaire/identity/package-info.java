/**
 * Who may come in. A member signs in with a name he knows (his number, the number of one of his contracts, his e-mail) and
 * his password, then with something he holds or a code sent to a channel on file, or with a passkey alone; from then on a
 * cookie stands for him, and the session registry says on every server whether it still does.
 *
 * <p>Front doors: {@link fr.societaire.identity.SignIn} for the two steps, {@link fr.societaire.identity.DictatedCodes} for
 * the code an advisor dictates, {@link fr.societaire.identity.Sessions} for what follows,
 * {@link fr.societaire.identity.Accounts} and {@link fr.societaire.identity.Passwords} for those who create an account or
 * change a password, {@link fr.societaire.identity.AccountIntake} for the portfolio import.
 */
@Feature(
        tier = 5,
        uses = {
            "platform",
            "journal",
            "throttle",
            "notification",
            "member",
            "secret",
            "risk",
            "factor",
            "humancheck",
            "availability"
        })
package fr.societaire.identity;

import fr.societaire.shared.Feature;
