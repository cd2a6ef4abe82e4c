package fr.societaire.identity;

/** What became of a member for whom somebody else vouches. */
public sealed interface FederatedEntry {
    /** He is in. */
    record SignedIn(OpenedSession session) implements FederatedEntry {}

    /**
     * What he holds is asked for: the second step goes on as after a password.
     *
     * @param attemptToken as {@link FirstFactorOutcome.FactorAwaited}
     */
    record SecondStep(String attemptToken) implements FederatedEntry {
        /** Never the token: this object may end in a log. */
        @Override
        public String toString() {
            return "SecondStep";
        }
    }

    /** Not by that alone, in a browser we do not know: that a channel on file is his must be proved as well. */
    record ProofNeeded() implements FederatedEntry {}

    /** ACC-103. Not from this place or network. */
    record PlaceRefused() implements FederatedEntry {}

    /**
     * Not now, whichever way he comes.
     *
     * @param why one word, for the journal
     */
    record Closed(String why) implements FederatedEntry {}
}
