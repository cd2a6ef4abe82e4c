/**
 * Seeing as the member: an advisor on the telephone sees the very pages the member sees, with a code the member dictates to
 * him, for a quarter of an hour at most, and can change nothing. There is no credential for it: the request is the advisor's
 * own, in his own area, with a role that only reads.
 *
 * <p>Front doors: {@link fr.societaire.viewing.Views} for the desk, which has the proof of who calls; {@link
 * fr.societaire.viewing.MyViews} for the member. Answers {@link fr.societaire.staff.NarrowArea}.
 */
@Feature(
        tier = 7,
        uses = {"platform", "journal", "notification", "member", "secret", "identity", "staff"})
package fr.societaire.viewing;

import fr.societaire.shared.Feature;
