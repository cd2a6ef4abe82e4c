package fr.societaire.payment.internal;

import fr.societaire.payment.domain.CardPayment;
import fr.societaire.shared.Money;

/** What asking to pay has met. */
public sealed interface Claim {
    /** The attempt is ours: its page is to be opened. */
    record Fresh(CardPayment attempt) implements Claim {}

    /** This very request was made before. */
    record SameRequest(CardPayment attempt) implements Claim {}

    /**
     * Another request has an attempt on the instalment.
     *
     * @param owed what is owed today, null when nothing is any more
     */
    record Standing(CardPayment attempt, Money owed) implements Claim {}

    record NothingOwed() implements Claim {}
}
