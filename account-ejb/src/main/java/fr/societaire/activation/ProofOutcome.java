package fr.societaire.activation;

/** What three facts are worth. */
public sealed interface ProofOutcome {
    /** A member without an account. Where one channel is on file the code has left; where two are, he chooses. */
    record Matched(ActivationTicket ticket) implements ProofOutcome {}

    /** Nobody who may open an account: unknown, wrong, or his account is open already. The three are never told apart. */
    record NotMatched() implements ProofOutcome {}

    /** ACC-116: too many failures from this network or for this number; to be tried again in an hour. */
    record TooMany() implements ProofOutcome {}

    /** The facts are right, but there is no channel on file to send a code to: an advisor must help. */
    record NoChannel() implements ProofOutcome {}
}
