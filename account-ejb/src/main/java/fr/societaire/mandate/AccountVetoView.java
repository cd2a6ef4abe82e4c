package fr.societaire.mandate;

import java.time.Instant;

/** What the link of an announcement leads to. */
public sealed interface AccountVetoView {
    /** It can still be stopped. */
    record Open(String reference, Instant effectiveAt) implements AccountVetoView {}

    /** It was stopped. */
    record Stopped() implements AccountVetoView {}

    /** It has taken effect. */
    record TooLate(Instant since) implements AccountVetoView {}

    /** Nothing is known of it any more: given up, or the link is too old. */
    record Over() implements AccountVetoView {}
}
