package fr.societaire.home;

import fr.societaire.billing.InstalmentView;
import fr.societaire.contract.ContractCard;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.Money;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Where a member stands, in the order in which it matters to him: exactly one is said. */
public sealed interface Standing extends Serializable {

    /**
     * Something is late.
     *
     * @param oldest the one to pay first
     * @param count how many are late
     * @param total what they come to
     * @param suspended whether a contract no longer covers because of it
     */
    record Late(InstalmentView oldest, int count, Money total, boolean suspended) implements Standing {}

    /** A contract is suspended, though nothing late is known here. */
    record Suspended(ContractCard contract) implements Standing {}

    /** Nothing is late, and the next instalment may already be paid. */
    record Due(InstalmentView next) implements Standing {}

    /**
     * Nothing is to be done.
     *
     * @param next the next instalment, {@code null} when none is known
     */
    record UpToDate(InstalmentView next) implements Standing {}

    /** Every contract is over: the space is kept to be read. */
    record Ended() implements Standing {}

    /** No contract is known yet. */
    record NoContract() implements Standing {}

    /** Of a member with these contracts who owes this, oldest due day first. */
    static Standing of(List<ContractCard> contracts, List<InstalmentView> owed) {
        List<InstalmentView> late = owed.stream().filter(InstalmentView::isLate).toList();
        Optional<ContractCard> suspended = contracts.stream()
                .filter(card -> card.status() == ContractStatus.SUSPENDED)
                .findFirst();
        if (!late.isEmpty()) {
            Money total = late.stream().map(InstalmentView::amount).reduce(Money.ZERO, Money::plus);
            return new Late(late.getFirst(), late.size(), total, suspended.isPresent());
        }
        return suspended.<Standing>map(Suspended::new).orElseGet(() -> quiet(contracts, owed));
    }

    private static Standing quiet(List<ContractCard> contracts, List<InstalmentView> owed) {
        Optional<InstalmentView> next = owed.stream().findFirst();
        if (next.filter(InstalmentView::payable).isPresent()) {
            return new Due(next.get());
        }
        if (contracts.isEmpty()) {
            return new NoContract();
        }
        boolean over = contracts.stream().allMatch(card -> card.status().isOver());
        return over ? new Ended() : new UpToDate(next.orElse(null));
    }
}
