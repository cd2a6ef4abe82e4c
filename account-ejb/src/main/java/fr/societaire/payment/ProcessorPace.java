package fr.societaire.payment;

/**
 * How the card processor has answered lately.
 *
 * @param asked attempts made
 * @param unanswered those for which it opened no page
 */
public record ProcessorPace(int asked, int unanswered) {}
