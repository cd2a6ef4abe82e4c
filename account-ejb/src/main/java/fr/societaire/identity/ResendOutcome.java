package fr.societaire.identity;

import java.time.Instant;

/** What became of the wish for another code. */
public sealed interface ResendOutcome {
    /** It is on its way; the one before is worth nothing any more. */
    record Sent(AttemptView attempt) implements ResendOutcome {}

    /** Not before {@code allowedAt}: the last one may still arrive. Nothing was sent. */
    record TooEarly(Instant allowedAt) implements ResendOutcome {}

    /** Too many codes lately; the next may be sent at {@code retryAt}. Nothing was sent. */
    record TooManyCodes(Instant retryAt) implements ResendOutcome {}

    /** There is no such attempt, or no longer: begin again with the password. */
    record AttemptOver() implements ResendOutcome {}
}
