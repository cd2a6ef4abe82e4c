package fr.societaire.refund.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import java.io.Serializable;

/** What money is given back of: one line of a card payment, with the contract on which it was taken and whose it is. */
public record RefundSubject(PaymentId payment, InstalmentId instalment, ContractNumber contract, MemberNumber member)
        implements Serializable {}
