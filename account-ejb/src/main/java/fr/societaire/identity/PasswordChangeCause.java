package fr.societaire.identity;

/** Why a password was changed. */
public enum PasswordChangeCause {
    /** It was lost, and a channel on file proved. */
    RECOVERY,
    /** The member, signed in, chose another. */
    BY_MEMBER
}
