package fr.societaire.federation;

import fr.societaire.identity.OpenedSession;
import java.time.Instant;

/** What became of a typed code. */
public sealed interface ProofOutcome {
    /** In; the first time, linked as well. */
    record SignedIn(OpenedSession session, String returnPath) implements ProofOutcome {}

    /** Right, and what he holds is asked for as well: the second step of the ordinary sign-in goes on. */
    record SecondStep(String attemptToken, String returnPath) implements ProofOutcome {
        /** Never the token: this object may end in a log. */
        @Override
        public String toString() {
            return "SecondStep";
        }
    }

    /** Not the code that was sent; {@code triesLeft} is 1 or more. */
    record Wrong(int triesLeft) implements ProofOutcome {}

    /** Its time is over: another may be sent. */
    record Expired() implements ProofOutcome {}

    /** The code of an older message; the newest was sent at {@code newerSentAt}. */
    record Superseded(Instant newerSentAt) implements ProofOutcome {}

    /** The sign-in has ended: the page of {@link Federation#request} says why. */
    record Over() implements ProofOutcome {}
}
