package fr.societaire.recovery;

import java.time.Instant;

/** What became of a typed code. */
public sealed interface CodeOutcome {
    /** Right: {@code proof} replaces the ticket from now on. */
    record Right(RecoveryProof.Ticket proof) implements CodeOutcome {}

    /** ACC-104. {@code triesLeft} is 1 or more. */
    record Wrong(int triesLeft) implements CodeOutcome {}

    /** ACC-105; also the answer to a browser that has asked for nothing. */
    record Expired() implements CodeOutcome {}

    /** ACC-106: a newer one was sent at {@code newerSentAt}. */
    record Superseded(Instant newerSentAt) implements CodeOutcome {}

    /** It has served. */
    record Used() implements CodeOutcome {}

    /** One wrong try too many: another must be asked for. */
    record Burnt() implements CodeOutcome {}

    /** Too many wrong codes in a day: none is looked at before {@code until}. */
    record Paused(Instant until) implements CodeOutcome {}
}
