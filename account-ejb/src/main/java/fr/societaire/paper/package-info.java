/**
 * Copies of papers somebody sends to prove who he is: recognised by what they hold, kept under names that say nothing,
 * removed when they have served. Whose they are and what they are for belongs to the features that ask for them.
 *
 * <p>Front door: {@link fr.societaire.paper.PaperCopies}.
 */
@Feature(
        tier = 3,
        uses = {"platform"})
package fr.societaire.paper;

import fr.societaire.shared.Feature;
