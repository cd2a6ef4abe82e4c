package fr.societaire.payment;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;

/** Answered by whoever keeps the instalments: is it owed, by whom, how much? Asked inside a transaction. */
public interface Payables {
    Payable owed(MemberNumber member, InstalmentId instalment);
}
