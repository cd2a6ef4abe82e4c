package fr.societaire.telephone;

import fr.societaire.humancheck.HumanVerdict;
import java.time.Instant;

/** What became of the wish to be called. It never tells whether the number is known, or waits already. */
public sealed interface CallBackOutcome {
    /** It is noted; what holds is told by a text message where the number takes any. */
    record Noted() implements CallBackOutcome {}

    /** That is no number that is called: not French, or one that costs who calls it. */
    record NotANumber() implements CallBackOutcome {}

    /** Nobody is free at that hour any more. */
    record Taken() implements CallBackOutcome {}

    /** Many wishes came from this network: who wishes shows first that he is no program. */
    record HumanAsked(HumanVerdict verdict) implements CallBackOutcome {}

    /** Too many came from it, checked or not. */
    record TooMany(Instant until) implements CallBackOutcome {}
}
