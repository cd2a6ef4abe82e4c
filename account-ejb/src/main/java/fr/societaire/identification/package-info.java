/**
 * Reinforced identification: the way back of a member who has an account and has lost all that opens it, his e-mail address,
 * his telephone and what he held. An advisor opens a file for a caller who has proved who he is and gives an address he reads
 * now; whoever is reached at the old ones is told at once, with a link that stops it. Behind a link the member sends three
 * papers; somebody else of the desk looks at each. Three days after the opening at the earliest, the contacts are the new
 * ones, nothing of what opened the account does so any more, and the member chooses another password. Copies are kept a
 * week after the end (GDPR, article 5).
 *
 * <p>Front doors: {@link fr.societaire.identification.Identification} behind the member's link,
 * {@link fr.societaire.identification.IdentificationVeto} behind the link of the announcement,
 * {@link fr.societaire.identification.IdentificationFiles} and {@link fr.societaire.identification.IdentificationReview} for
 * the desk.
 */
@Feature(
        tier = 7,
        uses = {
            "platform",
            "journal",
            "notification",
            "member",
            "secret",
            "paper",
            "identity",
            "recovery",
            "federation",
            "staff"
        })
package fr.societaire.identification;

import fr.societaire.shared.Feature;
