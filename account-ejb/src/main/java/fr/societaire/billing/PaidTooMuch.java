package fr.societaire.billing;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.time.Instant;

/**
 * A card payment has taken money for an instalment that did not need it any more: something else had settled it, or had
 * lowered it. It is owed back. Fired once for each, inside the transaction that records the payment, and kept.
 *
 * @param amount what is too much: all that was taken for the instalment, or a part of it
 */
public record PaidTooMuch(
        PaymentId payment,
        InstalmentId instalment,
        ContractNumber contract,
        MemberNumber member,
        Money amount,
        Instant at) {}
