/**
 * SEPA Core mandates: by which a member lets the insurer debit his account, and his bank pay. He fills one in, reads it, signs
 * it with a second factor, changes the account it debits (announced, three days to say no) and ends it; the collection asks here
 * whom it may debit, where. {@link fr.societaire.mandate.MandateSigned} says so to whoever makes the copy he keeps.
 */
@Feature(
        tier = 6,
        uses = {"platform", "journal", "notification", "member", "secret", "contract", "identity"})
package fr.societaire.mandate;

import fr.societaire.shared.Feature;
