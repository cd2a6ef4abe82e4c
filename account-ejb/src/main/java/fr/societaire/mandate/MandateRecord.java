package fr.societaire.mandate;

import fr.societaire.mandate.domain.AccountHolder;
import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Iban;
import fr.societaire.shared.MemberNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A mandate as the insurer's systems state it: signed on paper, or before the portal was.
 *
 * @param contracts of this member, what it pays for; at least one
 * @param lastDebitOn the last debit by it; empty while there was none
 * @param ended whether it is over
 */
public record MandateRecord(
        MandateReference reference,
        MemberNumber member,
        Set<ContractNumber> contracts,
        Iban iban,
        AccountHolder holder,
        LocalDate signedOn,
        Optional<LocalDate> lastDebitOn,
        boolean ended) {
    public MandateRecord {
        contracts = Set.copyOf(contracts);
        if (contracts.isEmpty()) {
            throw new IllegalArgumentException("contracts: at least one expected");
        }
    }

    /** Nothing of the account: records end up in logs. */
    @Override
    public String toString() {
        return "MandateRecord[" + reference + "]";
    }
}
