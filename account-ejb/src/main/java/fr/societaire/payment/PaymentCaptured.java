package fr.societaire.payment;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.time.Instant;

/** Money has been taken for an instalment. Fired once, inside the transaction that records it. */
public record PaymentCaptured(
        PaymentId payment, MemberNumber member, InstalmentId instalment, Money amount, Instant at) {}
