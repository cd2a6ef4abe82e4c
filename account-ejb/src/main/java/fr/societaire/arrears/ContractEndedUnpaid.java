package fr.societaire.arrears;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/** An accountant has ended a contract for what was unpaid. Fired once, in the transaction of the decision. */
public record ContractEndedUnpaid(ContractNumber contract, MemberNumber member, Instant at) {}
