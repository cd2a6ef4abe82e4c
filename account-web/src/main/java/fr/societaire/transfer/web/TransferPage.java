package fr.societaire.transfer.web;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.Contracts;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.transfer.TransferOffer;
import fr.societaire.transfer.TransferOffers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** {@code /virement?contrat=…}: all it takes to pay a contract by transfer; without a contract, which one. */
@Named
@RequestScoped
public class TransferPage {
    @Inject
    TransferOffers offers;

    @Inject
    Contracts contracts;

    @Inject
    CurrentMember me;

    @Inject
    @Param(name = "contrat")
    String contract;

    private List<ContractCard> cards = List.of();
    private TransferOffer offer;

    @PostConstruct
    void load() {
        if (contract == null) {
            cards = contracts.of(me.number());
            offer = cards.size() == 1 ? offers.of(me.number(), cards.getFirst().number()) : null;
        } else if (ContractNumber.isNormal(contract)) {
            offer = offers.of(me.number(), new ContractNumber(contract));
        } else {
            throw Refusal.NOT_FOUND.toException();
        }
    }

    /** Null while he has to say for which contract. */
    public TransferOffer getOffer() {
        return offer;
    }

    public List<ContractCard> getContracts() {
        return cards;
    }
}
