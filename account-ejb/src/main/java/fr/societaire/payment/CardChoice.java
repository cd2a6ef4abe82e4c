package fr.societaire.payment;

import java.util.Optional;

/**
 * With which card a member chose to pay.
 *
 * @param keep whether he consents that the processor keeps the card he pays with
 * @param kept which of the cards kept for him, as {@link KeptCards} knows it; empty for another one
 */
public record CardChoice(boolean keep, Optional<String> kept) {}
