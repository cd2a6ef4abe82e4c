/**
 * What follows from a premium that is not paid (C. assur. L113-3). A member reads from the first day what will happen and
 * when; an accountant records the formal notice once the registered letter has left, and nobody but an accountant ends a
 * contract. What is overdue is read from {@code billing}; the days do the rest, so that nothing here can be late.
 *
 * <p>Front doors: {@link fr.societaire.arrears.Arrears} for the member, {@link fr.societaire.arrears.FormalNotices} for the
 * accountants.
 */
@Feature(
        tier = 5,
        uses = {"platform", "journal", "notification", "member", "contract", "billing"})
package fr.societaire.arrears;

import fr.societaire.shared.Feature;
