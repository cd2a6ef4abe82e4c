/**
 * Where a sign-in comes from, and whether that is usual. An address is a country, a network and what that network is made
 * for, as far as the operator's files tell; a member has habits, learnt after each full sign-in; an approach that departs
 * from them is asked for a second factor, or refused for a day with its reason told in words.
 *
 * <p>Front doors: {@link fr.societaire.risk.SignInRisk} judges, learns and lifts, {@link fr.societaire.risk.Journeys} is
 * where members announce theirs, {@link fr.societaire.risk.Places} tells what an address is.
 */
@Feature(
        tier = 3,
        uses = {"platform", "journal", "throttle"})
package fr.societaire.risk;

import fr.societaire.shared.Feature;
