/**
 * The cards a member has let the processor keep for his next payments. Of a card only the processor's references, its
 * brand, its last four digits and its month are known here, and they go when he takes it back: the processor forgets it
 * then (claim, call, record), and it is shown to nobody from the click on.
 *
 * <p>Front door: {@link fr.societaire.wallet.Wallet}. Answers {@link fr.societaire.payment.KeptCards}.
 */
@Feature(
        tier = 4,
        uses = {"platform", "journal", "notification", "member", "payment"})
package fr.societaire.wallet;

import fr.societaire.shared.Feature;
