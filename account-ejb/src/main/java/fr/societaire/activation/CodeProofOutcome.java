package fr.societaire.activation;

import java.time.Instant;

/**
 * What a provisional code, an account and a civil status are worth together. Only to one who has typed a code that was
 * really sent to him, and whose other proofs are right, is anything said of it: to everybody else all is one answer.
 */
public sealed interface CodeProofOutcome {
    /** All agree. */
    record Proved(ActivationTicket ticket) implements CodeProofOutcome {}

    /** ACC-106: his, but a newer one was sent. With the ticket another can be had at once. */
    record Superseded(ActivationTicket ticket, Instant newerSentAt) implements CodeProofOutcome {}

    /** ACC-105: his, but too old. With the ticket another can be had at once. */
    record Expired(ActivationTicket ticket) implements CodeProofOutcome {}

    /** Nobody who may open a space: one proof or more is wrong, or it is open already. */
    record NotMatched() implements CodeProofOutcome {}

    /** ACC-116: too many failures from this network or for this account; to be tried again in an hour. */
    record TooMany() implements CodeProofOutcome {}
}
