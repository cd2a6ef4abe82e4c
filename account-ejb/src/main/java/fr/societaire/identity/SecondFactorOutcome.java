package fr.societaire.identity;

import java.time.Instant;

/** What became of a typed code. */
public sealed interface SecondFactorOutcome {
    /** The member is in. */
    record SignedIn(OpenedSession session) implements SecondFactorOutcome {}

    /** Not the code that was sent; {@code triesLeft} is 1 or more. */
    record WrongCode(int triesLeft) implements SecondFactorOutcome {}

    /** Its time is over: another may be sent in the same attempt. */
    record Expired() implements SecondFactorOutcome {}

    /** The code of an older message; the newest was sent at {@code newerSentAt}. */
    record Superseded(Instant newerSentAt) implements SecondFactorOutcome {}

    /** One wrong code too many: the attempt is over, the password is asked for again. */
    record Burnt() implements SecondFactorOutcome {}

    /** Too many wrong codes in a day: none is looked at before {@code until}. */
    record Paused(Instant until) implements SecondFactorOutcome {}

    /** There is no such attempt, or no longer: begin again with the password. */
    record AttemptOver() implements SecondFactorOutcome {}
}
