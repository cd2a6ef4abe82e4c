package fr.societaire.billing;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment has settled an instalment. Fired once for each, inside the transaction that settles it: what an
 * observer writes commits with it, and an observer that throws undoes it. Nobody is signed in there when the processor's
 * notification or the janitor was first.
 *
 * @param payment the card payment that did; empty when transfers did
 */
public record InstalmentSettled(
        InstalmentId instalment, MemberNumber member, Optional<PaymentId> payment, Money amount, Instant at) {}
