package fr.societaire.activation;

import java.time.Instant;

/** What became of the wish for a code. */
public sealed interface SendOutcome {
    /** It has left; the ones before open nothing any more. */
    record Sent() implements SendOutcome {}

    /** Not before {@code at}. */
    record Wait(Instant at) implements SendOutcome {}

    /** No more today: an advisor must help. */
    record NoMore() implements SendOutcome {}

    /** The first connection is over; begin again. */
    record Over() implements SendOutcome {}
}
