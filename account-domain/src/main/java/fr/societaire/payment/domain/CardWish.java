package fr.societaire.payment.domain;

import java.io.Serializable;

/**
 * With which card a member wishes to pay.
 *
 * @param keep whether he consents that the processor keeps the card he pays with
 * @param customer the processor's reference under which a card of his is kept that he wishes to pay with, null for another
 *     card
 */
public record CardWish(boolean keep, String customer) implements Serializable {
    /** A card that is asked for and forgotten. */
    public static final CardWish NONE = new CardWish(false, null);
}
