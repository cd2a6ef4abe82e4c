package fr.societaire.recovery.domain;

/** Why a member asks for a new password. The way is one, the words are two. */
public enum Occasion {
    /** He does not know it any more. */
    FORGOTTEN,
    /** Too many tries have locked his access; another password opens it again. */
    LOCKED
}
