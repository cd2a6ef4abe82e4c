/**
 * Direct debits: the files that go to the insurer's bank, and what comes back. A debit is announced, sent in exactly one
 * file, and settled or returned.
 *
 * <p>Nobody calls it but the time: a clock plans, announces and opens the collection of a day, a batch job writes its file,
 * and what the bank puts into the folder of its answers is read. {@link fr.societaire.debit.DebitCollections} shows the
 * accountants what became of it.
 */
@Feature(
        tier = 7,
        uses = {"platform", "journal", "notification", "member", "ledger", "billing", "mandate"})
package fr.societaire.debit;

import fr.societaire.shared.Feature;
