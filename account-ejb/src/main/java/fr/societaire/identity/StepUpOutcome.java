package fr.societaire.identity;

/** What became of a second factor shown again. */
public sealed interface StepUpOutcome {
    /** For a few minutes, nothing more is asked. */
    record Confirmed() implements StepUpOutcome {}

    /** Not yet, for the reason that would keep him out of a sign-in. The session goes on. */
    record NotYet(SecondFactorOutcome why) implements StepUpOutcome {}
}
