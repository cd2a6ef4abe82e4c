package fr.societaire.payment;

import fr.societaire.shared.PaymentId;
import java.net.URI;

/** Where «Payer» leads. However often it is pressed, one attempt at most can take money. */
public sealed interface PayOutcome {
    /** To the processor's page. */
    record GoToPage(PaymentId payment, URI page) implements PayOutcome {}

    /** To the page of a payment already made, refused or being checked: this request has had its answer. */
    record SeePayment(PaymentId payment) implements PayOutcome {}

    /** Paid meanwhile by other means. */
    record NothingOwed() implements PayOutcome {}

    /** What was chosen comes to something else by now, or some of it is not owed any more: to be confirmed again. */
    record Changed() implements PayOutcome {}

    /** The processor cannot open its page now. Nothing is debited, and nothing will be. */
    record Unavailable() implements PayOutcome {}
}
