/**
 * What works now: from what is really seen (the database, the outbox, what the features above report) and from what the
 * operator has declared. Whoever would count a failure against a member asks here first whether it was ours.
 */
@Feature(
        tier = 3,
        uses = {"platform", "notification"})
package fr.societaire.availability;

import fr.societaire.shared.Feature;
