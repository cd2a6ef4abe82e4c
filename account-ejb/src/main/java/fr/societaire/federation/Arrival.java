package fr.societaire.federation;

import fr.societaire.identity.OpenedSession;

/** What became of a browser that came back from the provider. */
public sealed interface Arrival {
    /**
     * The member is in.
     *
     * @param returnPath the page he had asked for
     * @param farewell to be kept in a cookie and given back to {@link Federation#farewell} when he leaves
     */
    record SignedIn(OpenedSession session, String returnPath, String farewell) implements Arrival {
        /** Never a token: this object may end in a log. */
        @Override
        public String toString() {
            return "SignedIn[" + session + "]";
        }
    }

    /**
     * Known, and what he holds is asked for: the second step of the ordinary sign-in goes on.
     *
     * @param attemptToken as {@link fr.societaire.identity.FirstFactorOutcome.FactorAwaited}
     */
    record SecondStep(String attemptToken, String returnPath) implements Arrival {
        @Override
        public String toString() {
            return "SecondStep";
        }
    }

    /**
     * A code was sent to a channel on file: the first time, or in a browser that is not known.
     *
     * @param farewell as in {@link SignedIn}
     */
    record ProofAwaited(String farewell) implements Arrival {
        @Override
        public String toString() {
            return "ProofAwaited";
        }
    }

    /**
     * It ended otherwise: the page of {@link Federation#request} says why.
     *
     * @param browserToken for the cookie, in the place of the one before
     */
    record Failed(String browserToken) implements Arrival {
        @Override
        public String toString() {
            return "Failed";
        }
    }
}
