package fr.societaire.billing;

import fr.societaire.billing.domain.DebitStanding;
import fr.societaire.billing.domain.InstalmentDebit;
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
 * @param debit where its direct debit stands, null when it has none
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
        PaymentId payment,
        InstalmentDebit debit)
        implements Serializable {
    public boolean isLate() {
        return standing == InstalmentStanding.LATE;
    }

    public boolean isPaid() {
        return standing == InstalmentStanding.PAID;
    }

    /** Whether its member was told a day on which it will be debited, and may still pay it otherwise. */
    public boolean isAnnounced() {
        return is(DebitStanding.ANNOUNCED);
    }

    /** Whether a debit for it is on its way: it cannot be paid otherwise until the bank has answered. */
    public boolean isAtBank() {
        return is(DebitStanding.AT_BANK);
    }

    /** Whether it is owed because its debit came back. */
    public boolean isCameBack() {
        return !isPaid() && is(DebitStanding.CAME_BACK);
    }

    private boolean is(DebitStanding where) {
        return debit != null && debit.standing() == where;
    }
}
