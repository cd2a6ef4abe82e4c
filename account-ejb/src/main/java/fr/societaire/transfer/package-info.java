/**
 * Bank transfers. A member sends one with the reference of his contract, by hand or by a code his bank's application reads;
 * what comes in is read from the files of the insurer's bank, booked, and allotted to the contract its reference names. One
 * without a reference waits for an accountant, with what its words suggest.
 *
 * <p>Front doors: {@link fr.societaire.transfer.TransferOffers} for the member, {@link
 * fr.societaire.transfer.ReceivedTransfers} for the accountants.
 */
@Feature(
        tier = 7,
        uses = {"platform", "ledger", "notification", "member", "contract", "billing"})
package fr.societaire.transfer;

import fr.societaire.shared.Feature;
