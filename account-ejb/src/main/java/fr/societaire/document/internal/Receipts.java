package fr.societaire.document.internal;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.contract.Contracts;
import fr.societaire.document.domain.PaymentReceipt;
import fr.societaire.member.Members;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Receipts of what card payments have settled. */
@Dependent
public class Receipts {
    @Inject
    Instalments instalments;

    @Inject
    Contracts contracts;

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    Issuing issuing;

    @Inject
    ReceiptOrders orders;

    /**
     * The receipt, made now if need be; empty when too busy. Refused as {@link Refusal#NOT_FOUND} when this member's
     * payment has not settled that instalment.
     *
     * @param instalment empty for the oldest one it has settled
     */
    public Optional<DocumentId> of(MemberNumber member, PaymentId payment, Optional<InstalmentId> instalment) {
        InstalmentView settled = settled(member, payment, instalment).orElseThrow(Refusal.NOT_FOUND::toException);
        return orders.made(member, payment, settled.id()).or(() -> issuing.documentOf(paper(member, payment, settled)));
    }

    Optional<PaymentReceipt> paper(MemberNumber member, PaymentId payment, InstalmentId instalment) {
        return settled(member, payment, Optional.of(instalment)).map(settled -> paper(member, payment, settled));
    }

    private Optional<InstalmentView> settled(
            MemberNumber member, PaymentId payment, Optional<InstalmentId> instalment) {
        return instalments.settledBy(member, payment).stream()
                .filter(one -> instalment.map(one.id()::equals).orElse(true))
                .findFirst();
    }

    private PaymentReceipt paper(MemberNumber member, PaymentId payment, InstalmentView settled) {
        return new PaymentReceipt(
                insurers.insurer(),
                member,
                settled.contract(),
                members.of(member).map(ContractPapers::holder).orElseThrow(),
                contracts
                        .ofMember(member, settled.contract())
                        .map(contract -> contract.card().productName())
                        .orElse(""),
                settled.id(),
                settled.dueOn(),
                settled.amount(),
                settled.paidOn(),
                reference(payment));
    }

    /** The first half of the identifier: enough to find it, short enough to be read out. */
    static String reference(PaymentId payment) {
        return payment.value().substring(0, 16).toUpperCase(Locale.ROOT);
    }
}
