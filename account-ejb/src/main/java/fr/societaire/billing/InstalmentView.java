package fr.societaire.billing;

import fr.societaire.billing.domain.InstalmentStanding;
import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One instalment as its member reads it today.
 *
 * @param payable whether «Payer» may be offered: owed, and its due day is near or over
 * @param paidOn null while it is owed
 * @param means null while it is owed
 * @param payment the card payment that settled it, null when none did
 */
public record InstalmentView(
        InstalmentId id,
        ContractNumber contract,
        LocalDate dueOn,
        Money amount,
        InstalmentStanding standing,
        boolean payable,
        LocalDate paidOn,
        PaymentMeans means,
        PaymentId payment)
        implements Serializable {
    public boolean isLate() {
        return standing == InstalmentStanding.LATE;
    }

    public boolean isPaid() {
        return standing == InstalmentStanding.PAID;
    }
}
