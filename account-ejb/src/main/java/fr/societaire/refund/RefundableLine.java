package fr.societaire.refund;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;

/**
 * One line of a payment, of which something may be given back.
 *
 * @param taken what the card paid for it
 * @param left what of it was not given back nor is about to be
 * @param balance what the contract owes today; negative when it is in its member's favour
 */
public record RefundableLine(
        PaymentId payment,
        InstalmentId instalment,
        ContractNumber contract,
        MemberNumber member,
        String label,
        String card,
        Money taken,
        Money left,
        Money balance) {}
