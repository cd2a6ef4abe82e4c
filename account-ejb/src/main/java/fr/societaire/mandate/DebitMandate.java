package fr.societaire.mandate;

import fr.societaire.mandate.domain.MandateId;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Iban;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By what a debit for a contract may be sent to the bank, and where: what a collection file wants to know of it.
 *
 * @param reference the RUM
 * @param signedOn the day of the signature
 * @param holder the name of the debtor, at most 70 characters
 * @param former the account the bank still knows, to be told with the next debit; empty when nothing was changed since
 */
public record DebitMandate(
        ContractNumber contract,
        MandateId mandate,
        String reference,
        LocalDate signedOn,
        String holder,
        Iban account,
        Optional<Iban> former) {
    /** Nothing of the account: records end up in logs. */
    @Override
    public String toString() {
        return "DebitMandate[" + contract + ", " + reference + "]";
    }
}
