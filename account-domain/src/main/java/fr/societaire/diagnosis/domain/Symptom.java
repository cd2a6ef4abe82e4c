package fr.societaire.diagnosis.domain;

/** What somebody sees who cannot get in, in the order in which he is asked. */
public enum Symptom {
    WRONG_PAIR,
    PASSWORD_FORGOTTEN,
    IDENTIFIER_FORGOTTEN,
    LOCKED,
    CODE_MISSING,
    CODE_REFUSED,
    LINK_DEAD,
    ABROAD,
    PHONE_LOST,
    NEVER_CONNECTED,
    RIGHTS_NOT_OPEN,
    FILE_TO_COMPLETE,
    FRANCE_CONNECT_FAILED,
    PAGE_FROZEN,
    HUMAN_CHECK_MISSING,
    SIGNED_OUT,
    APP_TOO_OLD
}
