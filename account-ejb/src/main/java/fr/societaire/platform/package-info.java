/**
 * What the house gives every feature: the one clock, the configuration that must be present before anything starts, the
 * schema, who is calling.
 */
@Feature(tier = 1)
package fr.societaire.platform;

import fr.societaire.shared.Feature;
