package fr.societaire.mandate;

import fr.societaire.contract.Contracts;
import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.mandate.internal.MandateUpdate;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes in what the insurer's systems state of mandates, in the caller's transaction. Idempotent. Called by the import only,
 * which has checked who asked for it.
 */
@Stateless
@PermitAll
public class MandateIntake {
    @Inject
    MandateUpdate update;

    @Inject
    Contracts contracts;

    /**
     * Takes them in, in their order.
     *
     * @return the references of those left out, because a contract or the reference itself is another member's
     */
    public Set<MandateReference> accept(List<MandateRecord> mandates) {
        Map<ContractNumber, MemberNumber> owners = contracts.owners(mandates.stream()
                .map(MandateRecord::contracts)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet()));
        var known = update.known(mandates.stream().map(MandateRecord::reference).toList());
        return mandates.stream()
                .filter(mandate -> !isHis(mandate, owners) || !update.accept(mandate, known))
                .map(MandateRecord::reference)
                .collect(Collectors.toSet());
    }

    private static boolean isHis(MandateRecord mandate, Map<ContractNumber, MemberNumber> owners) {
        return mandate.contracts().stream()
                .allMatch(contract -> mandate.member().equals(owners.get(contract)));
    }
}
