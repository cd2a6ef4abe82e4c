package fr.societaire.identity;

/** Why an account is closed to everybody until its owner has proved himself by a recovery. */
public enum FreezeCause {
    /** Its owner says that a sign-in was not his. */
    NOT_ME,
    /** The desk has reason to. */
    DESK
}
