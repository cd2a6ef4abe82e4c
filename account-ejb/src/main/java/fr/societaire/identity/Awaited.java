package fr.societaire.identity;

/** What the second step of a sign-in waits for. */
public enum Awaited {
    /** A passkey of the member's. */
    PASSKEY,
    /** The code his application shows. */
    APP,
    /** A code that was sent to a channel on file, or dictated by an advisor. */
    CODE,
    /** One of his codes on paper. */
    RECOVERY_CODE
}
