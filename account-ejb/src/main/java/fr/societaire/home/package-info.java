/**
 * The first page of a member: where he stands in one sentence, then his contracts, what is to be paid next, his latest
 * documents. Owns nothing: it asks the front doors of the features below, one question each.
 */
@Feature(
        tier = 9,
        uses = {"platform", "contract", "billing", "arrears", "document", "welcome"})
package fr.societaire.home;

import fr.societaire.shared.Feature;
