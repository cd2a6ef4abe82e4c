package fr.societaire.factor;

/** What became of the first code of an application. */
public sealed interface AppEnrolmentOutcome {
    /** Right: the application is a second factor from now on, in the place of the one before. */
    record Confirmed(AuthenticatorAppView app) implements AppEnrolmentOutcome {}

    /** Not a code of this application; nothing has changed and the picture may still be scanned. */
    record WrongCode() implements AppEnrolmentOutcome {}

    /** The picture was shown too long ago, or never: it must be asked for again. */
    record Over() implements AppEnrolmentOutcome {}
}
