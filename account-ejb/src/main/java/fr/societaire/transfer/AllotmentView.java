package fr.societaire.transfer;

import fr.societaire.billing.CreditedInstalments.Paid;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.util.List;

/**
 * What a transfer did for a contract.
 *
 * @param paid the instalments it has paid, with what was there before
 * @param left what stays in the member's favour on this contract
 */
public record AllotmentView(ContractNumber contract, MemberNumber member, List<Paid> paid, Money left) {
    public AllotmentView {
        paid = List.copyOf(paid);
    }
}
