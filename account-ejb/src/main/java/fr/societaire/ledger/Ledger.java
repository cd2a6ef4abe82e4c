package fr.societaire.ledger;

import fr.societaire.ledger.domain.LedgerAccount;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.internal.MovementRows;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * The book. Those who book are the features that move money: their own front doors have checked the caller, and there may
 * be none when a notification or a clock was first.
 */
@Stateless
@PermitAll
public class Ledger {
    @Inject
    MovementRows rows;

    @Inject
    InstantSource clock;

    /**
     * Books movements, in the caller's transaction: without one it is refused, for money that moves and its trace exist
     * together or not at all. A cause that is already booked changes nothing.
     *
     * @throws IllegalStateException when a cause is already booked as something else
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void book(Collection<Movement> movements) {
        rows.insert(movements, clock.instant());
    }

    /** What is owed on a contract on a day, in Europe/Paris; negative when it is in the member's favour. */
    public Money balance(ContractNumber contract, LocalDate on) {
        return rows.balance(contract, on);
    }

    /** Every account with its balance, whatever the day; their sum is zero. */
    public Map<LedgerAccount, Money> trialBalance() {
        return rows.trialBalance();
    }
}
