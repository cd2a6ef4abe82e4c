package fr.societaire.document.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;

/** Receipt for an instalment settled by card: what was paid, for what, when, and the reference both sides can quote. */
public record PaymentReceipt(
        Insurer insurer,
        MemberNumber member,
        ContractNumber contract,
        Holder holder,
        String product,
        InstalmentId instalment,
        LocalDate dueOn,
        Money amount,
        LocalDate paidOn,
        String paymentReference)
        implements Paper {
    @Override
    public DocumentKind kind() {
        return DocumentKind.PAYMENT_RECEIPT;
    }

    @Override
    public int edition() {
        return 1;
    }

    @Override
    public Period validity() {
        return new Period(paidOn, paidOn);
    }

    @Override
    public String subject() {
        return amount.display();
    }
}
