/**
 * How the insurer's portfolio comes in: files of JSON lines, read by a batch job a thousand lines at a time. Members,
 * contracts, instalments, accounts and former sign-ins are handed to the front doors that own them. A line that cannot be read is
 * reported and the others are kept; an import that was cut short goes on where it stopped, on any server; the same file
 * twice changes nothing.
 */
@Feature(
        tier = 8,
        uses = {"platform", "member", "contract", "identity", "activation", "billing", "mandate", "risk"})
package fr.societaire.portfolio;

import fr.societaire.shared.Feature;
