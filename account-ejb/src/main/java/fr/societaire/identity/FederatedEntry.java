package fr.societaire.identity;

/** What became of a member for whom somebody else vouches. */
public sealed interface FederatedEntry {
    /** He is in. */
    record SignedIn(OpenedSession session) implements FederatedEntry {}

    /**
     * One more proof is needed: the second step goes on as after a password.
     *
     * @param attemptToken as {@link FirstFactorOutcome.CodeSent}
     */
    record SecondStep(String attemptToken) implements FederatedEntry {
        /** Never the token: this object may end in a log. */
        @Override
        public String toString() {
            return "SecondStep";
        }
    }

    /**
     * Not now, whichever way he comes.
     *
     * @param why one word, for the journal
     */
    record Closed(String why) implements FederatedEntry {}
}
