package fr.societaire.home;

import fr.societaire.arrears.ArrearsView;
import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.OwedPage;
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
    record Late(InstalmentView oldest, long count, Money total, boolean suspended) implements Standing {}

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

    /** Of a member with these contracts who owes this, and for whom this follows from it. */
    static Standing of(List<ContractCard> contracts, OwedPage owed, List<ArrearsView> arrears) {
        Optional<ContractCard> suspended = contracts.stream()
                .filter(card -> card.status() == ContractStatus.SUSPENDED)
                .findFirst();
        if (owed.late() > 0) {
            boolean uncovered =
                    arrears.stream().anyMatch(unpaid -> !unpaid.stage().isCovered());
            return new Late(owed.first(), owed.late(), owed.lateTotal(), uncovered || suspended.isPresent());
        }
        return suspended.<Standing>map(Suspended::new).orElseGet(() -> quiet(contracts, owed.next()));
    }

    private static Standing quiet(List<ContractCard> contracts, Optional<InstalmentView> next) {
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
