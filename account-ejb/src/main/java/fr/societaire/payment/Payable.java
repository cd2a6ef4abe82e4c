package fr.societaire.payment;

import fr.societaire.shared.Money;

/** What there is to pay. */
public sealed interface Payable {
    /**
     * This is what may be paid.
     *
     * @param amount positive
     * @param label what it is, in French, as the processor's page and the receipt call it
     */
    record Owed(Money amount, String label) implements Payable {}

    /** Already paid, or not payable yet. */
    record NothingOwed() implements Payable {}

    /** Does not exist, or is another member's. */
    record Unknown() implements Payable {}
}
