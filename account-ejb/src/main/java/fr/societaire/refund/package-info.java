/**
 * Money given back to the card that paid it. What a payment took too much is asked for by the portal itself the moment it
 * is taken; an accountant may give back more of a payment, alone up to a limit and with a colleague above it. The
 * processor is asked under the refund's own key (claim, call, record; a clock ends what a crash interrupted), and what
 * left or came back is booked in the transaction that learns of it.
 *
 * <p>Front doors: {@link fr.societaire.refund.MyRefunds} for the member, {@link fr.societaire.refund.RefundDecisions} for
 * the accountants.
 */
@Feature(
        tier = 7,
        uses = {"platform", "journal", "notification", "member", "ledger", "payment", "billing"})
package fr.societaire.refund;

import fr.societaire.shared.Feature;
