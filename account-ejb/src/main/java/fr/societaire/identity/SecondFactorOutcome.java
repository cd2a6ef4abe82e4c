package fr.societaire.identity;

import java.time.Instant;

/** What became of a typed code, or of a passkey. */
public sealed interface SecondFactorOutcome {
    /** The member is in. */
    record SignedIn(OpenedSession session) implements SecondFactorOutcome {}

    /** Not the right one; {@code triesLeft} is 1 or more. */
    record WrongCode(int triesLeft) implements SecondFactorOutcome {}

    /** Its time is over: another may be sent in the same attempt. */
    record Expired() implements SecondFactorOutcome {}

    /** The code of an older message; the newest was sent at {@code newerSentAt}. */
    record Superseded(Instant newerSentAt) implements SecondFactorOutcome {}

    /** The right one, but it has served: of an application the next will do, of those on paper another. */
    record Replayed() implements SecondFactorOutcome {}

    /** The passkey did not answer as it should; nothing was counted, it may be tried again. */
    record PasskeyRefused() implements SecondFactorOutcome {}

    /** The passkey seems to have been copied: it opens nothing any more, something else must be shown. */
    record PasskeyCopied() implements SecondFactorOutcome {}

    /** Right, and yet not now: from this place, or while the account is frozen. Nothing was opened. */
    record NotAdmitted(FirstFactorOutcome why) implements SecondFactorOutcome {}

    /** One wrong code too many: the attempt is over, the password is asked for again. */
    record Burnt() implements SecondFactorOutcome {}

    /** Too many wrong codes in a day: none of this kind is accepted before {@code until}. */
    record Paused(Instant until) implements SecondFactorOutcome {}

    /** There is no such attempt, or no longer: begin again with the password. */
    record AttemptOver() implements SecondFactorOutcome {}
}
