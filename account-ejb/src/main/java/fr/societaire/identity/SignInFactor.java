package fr.societaire.identity;

/** What a member proved to come in. */
public enum SignInFactor {
    /** He knows the password. */
    PASSWORD,
    /** He reads the e-mail on file. */
    EMAIL_CODE,
    /** He holds the telephone on file. */
    SMS_CODE,
    /** The State's identity federation vouches for him. */
    FRANCECONNECT
}
