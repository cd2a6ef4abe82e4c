/**
 * How often is too often, for an account, a device or a network: counters that every server shares. Whoever guards a door
 * asks {@link fr.societaire.throttle.Throttle} before the work and, where only failures count, charges afterwards.
 */
@Feature(
        tier = 2,
        uses = {"platform"})
package fr.societaire.throttle;

import fr.societaire.shared.Feature;
