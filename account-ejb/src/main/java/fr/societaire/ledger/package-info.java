/**
 * The book of what members owe and have paid, kept in double entry and never rewritten. Whoever moves money books it here
 * in the transaction that moves it; what a contract's account stands at is read from here, and nowhere else.
 *
 * <p>Front doors: {@link fr.societaire.ledger.Ledger} to book and to add up, {@link fr.societaire.ledger.Statements} for
 * the member who reads his account.
 */
@Feature(
        tier = 2,
        uses = {"platform"})
package fr.societaire.ledger;

import fr.societaire.shared.Feature;
