package fr.societaire.desk.domain;

/** Why somebody of the insurer opens a member's file. Nobody looks without one, and it stays written. */
public enum CallMotive {
    LOCKED_OUT,
    CODE_NOT_ARRIVING,
    IDENTIFIER_LOST,
    REFUSED_BY_SECURITY,
    FIRST_CONNECTION,
    CONTACTS_CHANGED,
    CONTRACT_QUESTION,
    PAYMENT_QUESTION,
    CLAIM_QUESTION,
    COMPLAINT
}
