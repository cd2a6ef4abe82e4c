/**
 * What happened to a member's access, and who did it: signed in, refused, locked, unlocked by an advisor, a contact
 * changed. Entries are written in the transaction of what they tell, are never changed, and are chained by a keyed digest
 * so that a changed, added or missing one is found. Each has a support code: a member reads it to an advisor, who opens
 * that entry and nothing else.
 *
 * <p>Front doors: {@link fr.societaire.journal.Journal} to write and read, {@link fr.societaire.journal.JournalAudit} to
 * verify the chain.
 */
@Feature(
        tier = 2,
        uses = {"platform"})
package fr.societaire.journal;

import fr.societaire.shared.Feature;
