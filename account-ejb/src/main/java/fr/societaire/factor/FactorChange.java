package fr.societaire.factor;

/** What happened to somebody's second factors. He is told of each on every channel he has. */
public enum FactorChange {
    APP_ADDED,
    APP_REMOVED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    PASSKEY_SUSPENDED,
    RECOVERY_CODES_MADE,
    RECOVERY_CODE_USED
}
