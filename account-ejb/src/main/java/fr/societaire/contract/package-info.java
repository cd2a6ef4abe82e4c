/**
 * What the member has subscribed: contracts with their guarantees, limits, deductibles, exclusions and options, the
 * vehicle and its bonus-malus, the insured home. The insurer's portfolio is the master: contracts arrive by import and
 * are shown as they were on the day of the import; the portal never changes one.
 */
@Feature(
        tier = 3,
        uses = {"platform", "member"})
package fr.societaire.contract;

import fr.societaire.shared.Feature;
