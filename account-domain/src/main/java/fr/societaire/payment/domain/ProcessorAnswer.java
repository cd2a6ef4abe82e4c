package fr.societaire.payment.domain;

import fr.societaire.shared.Money;

/** What the processor answers when asked how a payment stands. Not answering is an answer too. */
public sealed interface ProcessorAnswer {
    /**
     * The money is taken.
     *
     * @param currency ISO 4217, lower case
     * @param reference the payment id we gave when the page was opened
     */
    record Paid(Money amount, String currency, String reference, CapturedCharge charge) implements ProcessorAnswer {}

    /**
     * The page is open and nothing is taken.
     *
     * @param refusal the processor's word for the last refusal on it, null when there was none
     */
    record Open(String refusal) implements ProcessorAnswer {}

    /** The page is open and the holder's bank has asked him to prove who he is: he has not answered, or cannot. */
    record AtTheBank() implements ProcessorAnswer {}

    /** The bank has not answered the processor yet. */
    record Processing() implements ProcessorAnswer {}

    /**
     * The page is closed for good and nothing is or will be taken.
     *
     * @param refusal as for {@link Open}
     */
    record Closed(String refusal) implements ProcessorAnswer {}

    /** No answer, or none that can be read: nothing is known. */
    record Unreachable(String why) implements ProcessorAnswer {}
}
