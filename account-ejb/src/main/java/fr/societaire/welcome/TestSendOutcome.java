package fr.societaire.welcome;

import java.time.Instant;

/** What became of the wish for a test code. */
public sealed interface TestSendOutcome {
    /** It has left; the one before opens nothing any more. */
    record Sent() implements TestSendOutcome {}

    /** Not before {@code at}. */
    record Wait(Instant at) implements TestSendOutcome {}

    /** No more today: an advisor must look at the channel. */
    record NoMore() implements TestSendOutcome {}
}
