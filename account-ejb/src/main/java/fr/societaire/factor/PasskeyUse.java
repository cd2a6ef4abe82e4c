package fr.societaire.factor;

/** What a passkey is asked to sign for. A signature for one opens no other. */
public enum PasskeyUse {
    /** To become a second factor. */
    ENROL,
    /** To come in without a name or a password: it is something held, and the finger or the face is the other thing. */
    SIGN_IN,
    /** Second step of a sign-in. */
    SECOND_FACTOR,
    /** To show, in a session, that its owner is still there. */
    CONFIRM
}
