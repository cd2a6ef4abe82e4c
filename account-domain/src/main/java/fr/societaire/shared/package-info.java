/**
 * The words every feature speaks: money, the identifiers printed on the insurer's papers, the one type of refusal.
 * Plain Java; nothing here knows a feature.
 */
@Feature(tier = 0)
package fr.societaire.shared;
