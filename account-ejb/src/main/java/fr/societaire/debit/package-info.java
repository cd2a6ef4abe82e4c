/**
 * Direct debits: the files that go to the insurer's bank, and what comes back. A debit is announced, sent in exactly one
 * file, and settled or returned.
 */
@Feature(
        tier = 7,
        uses = {"platform", "billing", "mandate"})
package fr.societaire.debit;

import fr.societaire.shared.Feature;
