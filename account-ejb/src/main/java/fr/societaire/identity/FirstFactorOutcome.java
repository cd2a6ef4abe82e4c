package fr.societaire.identity;

import java.time.Instant;

/** What became of an identifier and a password. */
public sealed interface FirstFactorOutcome {
    /**
     * Right: a code is on its way.
     *
     * @param attemptToken stands for this sign-in until the code is typed; for a cookie, nowhere else
     */
    record CodeSent(String attemptToken, AttemptView attempt) implements FirstFactorOutcome {
        /** Never the token: this object may end in a log. */
        @Override
        public String toString() {
            return "CodeSent";
        }
    }

    /**
     * Right: something the member holds is asked for; nothing was sent.
     *
     * @param attemptToken stands for this sign-in until it is shown; for a cookie, nowhere else
     */
    record FactorAwaited(String attemptToken, AttemptView attempt) implements FirstFactorOutcome {
        /** Never the token: this object may end in a log. */
        @Override
        public String toString() {
            return "FactorAwaited";
        }
    }

    /** Wrong, or nobody: never told apart. */
    record Refused() implements FirstFactorOutcome {}

    /** Too many sign-ins at this moment: nothing was judged, the same may be tried again. */
    record Busy() implements FirstFactorOutcome {}

    /** Right, but too many codes were sent lately and none was used; the next may be sent at {@code retryAt}. */
    record TooManyCodes(Instant retryAt) implements FirstFactorOutcome {}

    /** Right, but there is no channel on file to send a code to. */
    record NoChannel() implements FirstFactorOutcome {}
}
