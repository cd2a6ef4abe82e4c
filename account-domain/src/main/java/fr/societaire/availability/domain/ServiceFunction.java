package fr.societaire.availability.domain;

/** What members use the portal for, as far as it can fail by itself. In the order in which its state is shown. */
public enum ServiceFunction {
    SIGN_IN,
    FRANCE_CONNECT,
    EMAIL,
    SMS,
    PAYMENTS,
    DOCUMENTS
}
