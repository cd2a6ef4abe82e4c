package fr.societaire.billing.web;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.contract.ContractCard;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.ContractNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** What is to be paid next, for the pages of contracts, which know no payments themselves. */
@Named
@RequestScoped
public class ContractInstalments {
    @Inject
    Instalments instalments;

    @Inject
    CurrentMember me;

    @Inject
    @Param(pathIndex = 0)
    String number;

    private Map<ContractNumber, InstalmentView> nextOf = Map.of();
    private InstalmentView next;

    /** For the list: the first instalment owed of each contract it shows. */
    public void openAll(List<ContractCard> shown) {
        nextOf = instalments.nextOfEach(
                me.number(), shown.stream().map(ContractCard::number).toList());
    }

    /** For one contract, named by the address. */
    public void open() {
        next = Optional.ofNullable(number)
                .filter(ContractNumber::isNormal)
                .map(ContractNumber::new)
                .flatMap(contract -> instalments.nextOf(me.number(), contract))
                .orElse(null);
    }

    public InstalmentView getNext() {
        return next;
    }

    /** The first instalment owed of a contract of the list, {@code null} when nothing is. */
    public InstalmentView of(ContractNumber contract) {
        return nextOf.get(contract);
    }
}
