package fr.societaire.payment;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import java.util.Collection;
import java.util.Map;

/** Answered by whoever keeps the instalments: are they owed, by whom, how much? Asked inside a transaction. */
public interface Payables {
    /** An answer for each of them. */
    Map<InstalmentId, Payable> owed(MemberNumber member, Collection<InstalmentId> instalments);
}
