package fr.societaire.billing;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;

/**
 * An instalment that is to be debited.
 *
 * @param amount what its member was told: where it is another by now, it is not debited
 */
public record Collectable(InstalmentId instalment, Money amount) {}
