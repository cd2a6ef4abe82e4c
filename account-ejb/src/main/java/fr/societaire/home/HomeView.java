package fr.societaire.home;

import fr.societaire.arrears.ArrearsView;
import fr.societaire.billing.InstalmentView;
import fr.societaire.contract.ContractCard;
import fr.societaire.document.DocumentView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The home page of one member.
 *
 * @param contracts all of them, those in force first
 * @param owed what is to be paid first, oldest due day first: as many as one page of payments holds
 * @param unpaid what follows from what is late, contract by contract
 * @param documents the newest first
 * @param firstStepsOpen whether the member has first steps he has neither done nor declined
 */
public record HomeView(
        Standing standing,
        List<ContractCard> contracts,
        List<InstalmentView> owed,
        List<ArrearsView> unpaid,
        List<DocumentView> documents,
        boolean firstStepsOpen)
        implements Serializable {
    public HomeView {
        contracts = List.copyOf(contracts);
        owed = List.copyOf(owed);
        unpaid = List.copyOf(unpaid);
        documents = List.copyOf(documents);
    }

    /** The day the figures were true: the oldest of them; {@code null} without a contract. */
    public LocalDate asOf() {
        return contracts.stream()
                .map(ContractCard::asOf)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
