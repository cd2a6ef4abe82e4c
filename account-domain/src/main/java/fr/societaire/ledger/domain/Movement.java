package fr.societaire.ledger.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;

/**
 * One amount that moves between two accounts. Kind and reference together are its cause: booked again they are the same
 * movement, whoever tells them and however often.
 *
 * @param reference what caused it, within its kind: a payment and its instalment, a version of an instalment
 * @param contract whose account moves; null where no contract's does
 * @param member who owes on that contract; null without one
 * @param instalment the instalment it is about; null where it is about none in particular
 * @param amount positive
 * @param valueOn the day from which it counts, in Europe/Paris: a due day, the day money was taken
 */
public record Movement(
        MovementKind kind,
        String reference,
        ContractNumber contract,
        MemberNumber member,
        InstalmentId instalment,
        Money amount,
        LocalDate valueOn) {
    public Movement {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a movement is a positive amount; its kind says which way it goes");
        }
        if (kind.isOfTheContract() && (contract == null || member == null)) {
            throw new IllegalArgumentException("the account of a contract moves: whose?");
        }
        if (reference.isBlank()) {
            throw new IllegalArgumentException("a movement has a cause");
        }
    }

    /** What it adds to what the member owes: negative when it lowers it, nothing when it passes his account by. */
    public Money owedMore() {
        if (!kind.isOfTheContract()) {
            return Money.ZERO;
        }
        return kind.debited() == LedgerAccount.CONTRACT ? amount : Money.ZERO.minus(amount);
    }
}
