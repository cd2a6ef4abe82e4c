package fr.societaire.refund.domain;

import fr.societaire.shared.Money;

/**
 * When one pair of eyes is not enough.
 *
 * @param above what may be given back on one's own word; more takes two
 */
public record FourEyes(Money above) {

    /**
     * Whether it takes two.
     *
     * @param before what was decided in the same member's favour lately, so that a large amount in small pieces is a large
     *     amount
     */
    public boolean takeTwo(Money before, Money amount) {
        return before.plus(amount).compareTo(above) > 0;
    }
}
