package fr.societaire.billing.web;

import fr.societaire.billing.InstalmentView;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a page asks to confirm.
 *
 * @param payable what of the choice can be paid, oldest due day first
 * @param someLeftOut whether the choice held something that cannot
 */
public record ChosenInstalments(List<InstalmentView> payable, boolean someLeftOut) {
    static final ChosenInstalments NONE = new ChosenInstalments(List.of(), false);

    public ChosenInstalments {
        payable = List.copyOf(payable);
    }

    static ChosenInstalments of(List<InstalmentView> all) {
        List<InstalmentView> payable =
                all.stream().filter(InstalmentView::payable).toList();
        return new ChosenInstalments(payable, payable.size() < all.size());
    }

    public Money total() {
        return payable.stream().map(InstalmentView::amount).reduce(Money.ZERO, Money::plus);
    }

    public boolean isSeveral() {
        return payable.size() > 1;
    }

    /** Their references, as the form that confirms them sends them. */
    public String references() {
        return payable.stream().map(one -> one.id().value()).collect(Collectors.joining(","));
    }

    /** The address of the same choice without one of them. */
    public String without(InstalmentView left) {
        return address(one -> !one.id().equals(left.id()));
    }

    /** Whose instalments these are, when there is more than one contract: each may be paid alone. */
    public List<ContractNumber> contracts() {
        List<ContractNumber> contracts =
                payable.stream().map(InstalmentView::contract).distinct().toList();
        return contracts.size() > 1 ? contracts : List.of();
    }

    /** The address of the same choice with only those of one contract. */
    public String only(ContractNumber contract) {
        return address(one -> one.contract().equals(contract));
    }

    private String address(Predicate<InstalmentView> kept) {
        return payable.stream()
                .filter(kept)
                .map(one -> "echeance=" + one.id())
                .collect(Collectors.joining("&", "/payer?", ""));
    }
}
