package fr.societaire.factor;

/** What became of a new passkey. */
public sealed interface PasskeyEnrolmentOutcome {
    /** It is a second factor from now on. */
    record Enrolled(PasskeyView passkey) implements PasskeyEnrolmentOutcome {}

    /** It is known already. */
    record Known() implements PasskeyEnrolmentOutcome {}

    /** Too late, not for us, or not understood: nothing has changed, it may be tried again. */
    record Refused() implements PasskeyEnrolmentOutcome {}
}
