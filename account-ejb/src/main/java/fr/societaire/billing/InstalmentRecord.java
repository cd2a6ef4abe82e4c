package fr.societaire.billing;

import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;

/**
 * One instalment as the insurer's portfolio tells it.
 *
 * @param amount positive
 * @param paidOn the day it was paid, null while it is owed; comes with its means
 * @param means by what it was paid, null while it is owed
 */
public record InstalmentRecord(
        InstalmentId id,
        ContractNumber contract,
        MemberNumber member,
        LocalDate dueOn,
        Money amount,
        LocalDate paidOn,
        PaymentMeans means) {
    public InstalmentRecord {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an instalment is a positive amount");
        }
        if ((paidOn == null) != (means == null)) {
            throw new IllegalArgumentException("a paid instalment has a day and a means, an owed one has neither");
        }
    }

    public boolean isPaid() {
        return paidOn != null;
    }
}
