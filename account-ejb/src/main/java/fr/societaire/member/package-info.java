/**
 * Who the member is — civil status, address — and how he may be reached. Both arrive with the portfolio: the portal
 * shows them, compares them with what a visitor claims to know, and sends codes to the channels on file.
 */
@Feature(
        tier = 2,
        uses = {"platform"})
package fr.societaire.member;

import fr.societaire.shared.Feature;
