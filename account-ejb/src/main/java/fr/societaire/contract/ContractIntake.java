package fr.societaire.contract;

import fr.societaire.contract.internal.ContractUpsert;
import fr.societaire.shared.ContractNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Takes contracts in from the insurer's portfolio, many at a time. Idempotent: a contract already known is brought up to
 * date, what hangs on it is replaced. Called by the import only, which has checked who asked for it.
 */
@Stateless
@PermitAll
public class ContractIntake {
    @Inject
    ContractUpsert upsert;

    /**
     * Takes the contracts in; the last record of a number wins. The members must be known.
     *
     * @return the contracts left as they were, because the table of statuses does not let them become what was asked
     */
    public Set<ContractNumber> accept(List<ContractRecord> contracts) {
        return upsert.all(contracts);
    }
}
