package fr.societaire.contract.web;

import fr.societaire.contract.ContractDetail;
import fr.societaire.contract.Contracts;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** /contrat/{number}: one contract of the member; any other number is a page that does not exist. */
@Named
@RequestScoped
public class ContractDetailPage {
    @Inject
    Contracts contracts;

    @Inject
    CurrentMember me;

    @Inject
    @Param(pathIndex = 0)
    String number;

    private ContractDetail detail;

    /** Loads the contract. */
    public void open() {
        detail = asked().flatMap(asked -> contracts.shown(me.number(), asked))
                .orElseThrow(Refusal.NOT_FOUND::toException);
    }

    private Optional<ContractNumber> asked() {
        return Optional.ofNullable(number).filter(ContractNumber::isNormal).map(ContractNumber::new);
    }

    public ContractDetail getDetail() {
        return detail;
    }
}
