package fr.societaire.transfer.internal;

import fr.societaire.billing.CreditedInstalments;
import fr.societaire.billing.CreditedInstalments.Paid;
import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.transfer.AllotmentView;
import fr.societaire.transfer.TransferView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Gives a transfer to a contract, and pays with it what is owed there, in the caller's transaction. */
@Dependent
public class Allotment {
    @Inject
    TransferShelf shelf;

    @Inject
    CreditedInstalments instalments;

    @Inject
    Ledger ledger;

    @Inject
    TransferLetters letters;

    @Inject
    InstantSource clock;

    /**
     * Books it there, pays and thanks.
     *
     * @param by the colleague who decided; empty when the reference did
     */
    public AllotmentView allot(
            TransferView transfer, ContractNumber contract, MemberNumber member, Optional<String> by) {
        shelf.takeTurns(contract);
        Instant now = clock.instant();
        shelf.allot(transfer.id(), contract, member, now, by);
        ledger.book(List.of(new Movement(
                MovementKind.TRANSFER_ALLOTTED,
                transfer.id(),
                contract,
                member,
                null,
                transfer.amount(),
                transfer.bookedOn())));
        List<Paid> paid = spend(contract, now);
        var done = new AllotmentView(contract, member, paid, shelf.credit(contract));
        letters.thank(transfer, done);
        return done;
    }

    /** What has fallen due since is paid with what was left. */
    public void spendAgain(ContractNumber contract) {
        shelf.takeTurns(contract);
        spend(contract, clock.instant());
    }

    private List<Paid> spend(ContractNumber contract, Instant now) {
        Money credit = shelf.credit(contract);
        List<Paid> paid = credit.isPositive() ? instalments.pay(contract, credit, now) : List.of();
        paid.forEach(one -> shelf.use(contract, one.instalment().value(), one.amount(), now));
        return paid;
    }
}
