/**
 * Card payments. A member asks to pay what {@link fr.societaire.payment.Payables} says he owes; the intent is written,
 * the processor opens its page, the member pays there. Whoever hears first (the page he returns to, the processor's
 * notification, the janitor) asks the processor how the payment stands, and one function settles it, once: the money
 * goes into the ledger and {@link fr.societaire.payment.PaymentCaptured} tells the features above, in one transaction.
 * One attempt may pay several instalments, in one charge.
 * Knows instalments' references and amounts, never a contract, never a card.
 */
@Feature(
        tier = 3,
        uses = {"platform", "notification"})
package fr.societaire.payment;

import fr.societaire.shared.Feature;
