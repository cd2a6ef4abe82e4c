package fr.societaire.debit.internal;

import fr.societaire.debit.domain.DebitId;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;

/**
 * A debit its member is to be told of.
 *
 * @param presentation 1, or 2 after the first came back
 */
record AnnouncedDebit(
        DebitId id,
        MemberNumber member,
        MandateId mandate,
        InstalmentId instalment,
        ContractNumber contract,
        Money amount,
        LocalDate dueOn,
        LocalDate collectOn,
        int presentation) {
    /** The same on a day that leaves the fourteen days, should the planned one not any more. */
    AnnouncedDebit notBefore(LocalDate earliest) {
        return collectOn.isBefore(earliest)
                ? new AnnouncedDebit(id, member, mandate, instalment, contract, amount, dueOn, earliest, presentation)
                : this;
    }
}
