package fr.societaire.welcome.domain;

/** What a member who has just opened his space is asked to look at once. */
public enum Step {
    /** Are the e-mail and the mobile on file still the right ones? */
    CONTACTS,
    /** One attestation, downloaded. */
    ATTESTATION,
    /** A security code, sent and read. */
    CODE
}
