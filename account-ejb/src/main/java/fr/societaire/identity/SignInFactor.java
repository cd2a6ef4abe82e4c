package fr.societaire.identity;

/** What a member proved to come in. */
public enum SignInFactor {
    /** He knows the password. */
    PASSWORD,
    /** He uses a browser he has marked as his own. */
    TRUSTED_DEVICE,
    /** He reads the e-mail on file. */
    EMAIL_CODE,
    /** He holds the telephone on file. */
    SMS_CODE
}
