package fr.societaire.payment.internal;

import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardWish;
import fr.societaire.payment.domain.PaymentLines;
import java.util.List;
import java.util.Optional;

/** What asking to pay has met. */
public sealed interface Claim {
    /** The attempt is ours: its page is to be opened. */
    record Fresh(CardPayment attempt) implements Claim {}

    /** This very request was made before. */
    record SameRequest(CardPayment attempt) implements Claim {}

    /**
     * Other requests have attempts on some of the instalments.
     *
     * @param attempts at least one
     * @param owed what is owed today for all that was asked
     * @param wish with which card it was asked; empty when any will do
     */
    record Standing(List<CardPayment> attempts, PaymentLines owed, Optional<CardWish> wish) implements Claim {
        public Standing {
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * Nothing of it is owed any more.
     *
     * @param attempts those that stand on it all the same: the one that paid it, or one that must not any more
     */
    record NothingOwed(List<CardPayment> attempts) implements Claim {
        public NothingOwed {
            attempts = List.copyOf(attempts);
        }
    }

    /** It comes to something else than the member was told, or others choose among the same faster than he can be served. */
    record Changed() implements Claim {}
}
