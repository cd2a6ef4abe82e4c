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
    SMS_CODE,
    /** He holds the application he enrolled. */
    APP_CODE,
    /** He holds the device of a passkey, and has shown it that it is him. */
    PASSKEY,
    /** He has the codes on paper. */
    RECOVERY_CODE,
    /** An advisor who has verified who he is dictated him a code. */
    DICTATED_CODE,
    /** The State's identity federation vouches for him. */
    FRANCECONNECT
}
