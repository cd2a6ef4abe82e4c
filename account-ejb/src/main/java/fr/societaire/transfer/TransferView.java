package fr.societaire.transfer;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.transfer.domain.Remittance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One transfer received.
 *
 * @param contract the one it was allotted to; empty while nobody knows whose it is
 * @param allottedBy the colleague who decided so; empty when its reference did
 */
public record TransferView(
        String id,
        Money amount,
        LocalDate bookedOn,
        String payer,
        Remittance said,
        Optional<ContractNumber> contract,
        Optional<MemberNumber> member,
        Optional<String> allottedBy) {
    /** All that the payer wrote, for whoever must guess. */
    public String words() {
        return (said.structured() + " " + said.text()).strip();
    }
}
