/**
 * What members owe. Instalments arrive with the portfolio and are shown with their due days; when a card payment is
 * captured the instalment is settled in the same transaction, and {@link fr.societaire.billing.InstalmentSettled} says
 * so to whoever makes receipts. Answers the question of {@link fr.societaire.payment.Payables}: is it owed, by whom, how
 * much.
 */
@Feature(
        tier = 4,
        uses = {"availability", "platform", "notification", "ledger", "secret", "contract", "payment", "member"})
package fr.societaire.billing;

import fr.societaire.shared.Feature;
