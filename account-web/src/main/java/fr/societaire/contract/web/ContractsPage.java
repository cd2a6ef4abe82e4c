package fr.societaire.contract.web;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.ContractPage;
import fr.societaire.contract.Contracts;
import fr.societaire.platform.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** /contrats: what the member has, those in force first, by kind. */
@Named
@RequestScoped
public class ContractsPage {
    @Inject
    Contracts contracts;

    @Inject
    CurrentMember me;

    @Inject
    @Param
    Integer page;

    private ContractPage shown;
    private List<CardGroup> groups;

    /** Loads the page that was asked for. */
    public void open() {
        shown = contracts.page(me.number(), Optional.ofNullable(page).orElse(1));
        groups = CardGroup.of(shown.cards());
    }

    public List<CardGroup> getGroups() {
        return groups;
    }

    public ContractPage getShown() {
        return shown;
    }

    /** The day the figures of the page were true: the oldest of them; {@code null} without a contract. */
    public LocalDate getAsOf() {
        return shown.cards().stream()
                .map(ContractCard::asOf)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
