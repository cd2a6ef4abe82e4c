package fr.societaire.mandate;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.util.Set;

/**
 * A wish to be debited.
 *
 * @param contracts for what; at least one
 */
public record FillMandate(MemberNumber member, Set<ContractNumber> contracts, AccountClaim account) {
    public FillMandate {
        contracts = Set.copyOf(contracts);
    }
}
