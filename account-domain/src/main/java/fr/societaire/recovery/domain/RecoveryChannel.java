package fr.societaire.recovery.domain;

/** By which message a member gets back in. */
public enum RecoveryChannel {
    /** A link, to the e-mail on file. */
    EMAIL_LINK,
    /** A code of six digits, to the mobile on file. */
    SMS_CODE
}
