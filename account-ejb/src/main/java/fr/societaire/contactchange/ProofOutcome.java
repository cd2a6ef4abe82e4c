package fr.societaire.contactchange;

import java.time.Instant;

/** What became of a typed code. */
public sealed interface ProofOutcome {
    /** Right; it takes effect at {@code effectiveAt}, unless somebody says no. */
    record Proved(Instant effectiveAt) implements ProofOutcome {}

    /** Right, and in effect at once: there was nobody to warn. */
    record Applied() implements ProofOutcome {}

    /** Not the code that was sent; {@code triesLeft} is 1 or more. */
    record Wrong(int triesLeft) implements ProofOutcome {}

    /** Its time is over: another may be sent. */
    record Expired() implements ProofOutcome {}

    /** The code of an older message; the newest was sent at {@code newerSentAt}. */
    record Superseded(Instant newerSentAt) implements ProofOutcome {}

    /** One wrong try too many: another must be sent. */
    record Burnt() implements ProofOutcome {}

    /** Too many wrong codes in a day: none is looked at before {@code until}. */
    record Paused(Instant until) implements ProofOutcome {}
}
