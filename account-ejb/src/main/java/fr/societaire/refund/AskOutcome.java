package fr.societaire.refund;

import fr.societaire.shared.Money;

/** What came of the wish to give money back. */
public sealed interface AskOutcome {

    /** It leaves now. */
    record Leaves() implements AskOutcome {}

    /** A colleague must approve it. */
    record TakesTwo() implements AskOutcome {}

    /**
     * More than there is to give back.
     *
     * @param left what there is
     */
    record TooMuch(Money left) implements AskOutcome {}
}
