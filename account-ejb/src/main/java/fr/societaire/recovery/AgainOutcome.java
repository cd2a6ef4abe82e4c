package fr.societaire.recovery;

import java.time.Instant;

/** What became of the wish for another message. Nothing of it tells whether anybody was written to. */
public sealed interface AgainOutcome {
    /** It is asked for; {@code ticket} replaces the one before. */
    record Asked(RecoveryProof.Ticket ticket) implements AgainOutcome {}

    /** Not before {@code at}. */
    record Wait(Instant at) implements AgainOutcome {}

    /** This browser has asked for nothing. */
    record Over() implements AgainOutcome {}
}
