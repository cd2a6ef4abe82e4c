package fr.societaire.federation;

import java.time.Instant;

/** What became of the wish for another code. */
public sealed interface ProofSendOutcome {
    /** It is on its way; the one before is worth nothing any more. */
    record Sent(ProofView proof) implements ProofSendOutcome {}

    /** Not before {@code allowedAt}: the last one may still arrive. Nothing was sent. */
    record TooEarly(Instant allowedAt) implements ProofSendOutcome {}

    /** Too many codes lately; the next may be sent at {@code retryAt}. Nothing was sent. */
    record TooManyCodes(Instant retryAt) implements ProofSendOutcome {}

    /** No code is awaited in this browser: begin again. */
    record Over() implements ProofSendOutcome {}
}
