package fr.societaire.transfer.internal;

import fr.societaire.contract.Contracts;
import fr.societaire.shared.ContractNumber;
import fr.societaire.transfer.TransferView;
import fr.societaire.transfer.domain.TransferReference;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What is done to transfers by nobody, each in a transaction of its own; another server may have been there first. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TransferRounds {
    @Inject
    TransferShelf shelf;

    @Inject
    Allotment allotment;

    @Inject
    Contracts contracts;

    @Inject
    InstantSource clock;

    public List<String> fresh(int most) {
        return shelf.fresh(most);
    }

    /** Allots it when its reference names a contract, beyond doubt; leaves it to the accountants otherwise. */
    public void look(String id) {
        shelf.lock(id).filter(transfer -> transfer.contract().isEmpty()).ifPresent(this::look);
    }

    private void look(TransferView transfer) {
        Optional<ContractNumber> named = TransferReference.in(transfer.said());
        named.flatMap(contract ->
                        Optional.ofNullable(contracts.owners(List.of(contract)).get(contract)))
                .ifPresentOrElse(
                        member -> allotment.allot(transfer, named.get(), member, Optional.empty()),
                        () -> shelf.looked(transfer.id(), clock.instant()));
    }

    public List<ContractNumber> inFavour() {
        return shelf.inFavour();
    }

    public void spend(ContractNumber contract) {
        allotment.spendAgain(contract);
    }
}
