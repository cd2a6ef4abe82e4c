package fr.societaire.transfer;

import fr.societaire.billing.Instalments;
import fr.societaire.billing.OverdueContract;
import fr.societaire.billing.Overdues;
import fr.societaire.contract.Contracts;
import fr.societaire.platform.QrPicture;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.CreditorReference;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.transfer.domain.EpcCode;
import fr.societaire.transfer.domain.TransferReference;
import fr.societaire.transfer.internal.PayeeAccount;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How a member pays by transfer. Another's contract is one that does not exist. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class TransferOffers {
    @Inject
    Contracts contracts;

    @Inject
    Instalments instalments;

    @Inject
    Overdues overdues;

    @Inject
    PayeeAccount payee;

    /** For one of his contracts; refused as {@link Refusal#NOT_FOUND} when it is not his. */
    public TransferOffer of(MemberNumber member, ContractNumber contract) {
        if (!member.equals(contracts.owners(List.of(contract)).get(contract))) {
            throw Refusal.NOT_FOUND.toException();
        }
        Money amount = overdues.of(contract).map(OverdueContract::amount).orElseGet(() -> next(member, contract));
        CreditorReference reference = TransferReference.of(contract);
        return new TransferOffer(
                contract,
                amount,
                payee.name(),
                payee.display(),
                payee.bic(),
                reference.display(),
                amount.isPositive() ? code(amount, reference) : null);
    }

    private Money next(MemberNumber member, ContractNumber contract) {
        return instalments.nextOf(member, contract).map(one -> one.amount()).orElse(Money.ZERO);
    }

    private QrPicture code(Money amount, CreditorReference reference) {
        return QrPicture.of(EpcCode.of(payee.name(), payee.account(), payee.bic(), amount, reference));
    }
}
