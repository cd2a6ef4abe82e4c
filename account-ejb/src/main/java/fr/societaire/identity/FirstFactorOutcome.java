package fr.societaire.identity;

import fr.societaire.risk.domain.RefusalFamily;
import fr.societaire.shared.SupportCode;
import java.time.Instant;

/**
 * What became of an identifier and a password. {@code support} is the code that opens this very refusal on the desk. The
 * first three answers are given to names nobody has, too.
 */
public sealed interface FirstFactorOutcome {
    /** ACC-101. Wrong, or nobody: never told apart. {@code triesLeft} before the lock, 1 or more. */
    record Refused(int triesLeft, SupportCode support) implements FirstFactorOutcome {}

    /** ACC-102. Nothing was compared; trying again before {@code until} moves it further. */
    record Locked(Instant until, SupportCode support) implements FirstFactorOutcome {}

    /** ACC-116. Too many failures from this network: nothing was compared before {@code until}. */
    record TooManyTries(Instant until, SupportCode support) implements FirstFactorOutcome {}

    /**
     * Too many failures from this network lately: a human check is asked for. Nothing was compared nor counted.
     *
     * @param given whether one was given, and was not good
     */
    record HumanAsked(boolean given) implements FirstFactorOutcome {}

    /** SVC-201. The service is stopped, by us: nothing was compared nor counted. */
    record Stopped() implements FirstFactorOutcome {}

    /** Too many sign-ins at this moment: nothing was judged nor counted, the same may be tried again. */
    record Busy() implements FirstFactorOutcome {}

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

    /** Right, in a browser the member trusts, and nothing unusual: he is in. */
    record SignedIn(OpenedSession session) implements FirstFactorOutcome {}

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

    /** ACC-103. Right, but from a place or a network that is refused; each try before {@code until} moves it. */
    record RefusedBySecurity(RefusalFamily family, Instant until, SupportCode support) implements FirstFactorOutcome {}

    /** Right, but the account waits for its owner to prove himself anew, after an alert. */
    record Frozen(SupportCode support) implements FirstFactorOutcome {}

    /** Right, but too many codes were sent lately and none was used; the next may be sent at {@code retryAt}. */
    record TooManyCodes(Instant retryAt) implements FirstFactorOutcome {}

    /** Right, but there is no channel on file to send a code to. */
    record NoChannel() implements FirstFactorOutcome {}
}
