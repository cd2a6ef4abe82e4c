package fr.societaire.portfolio;

/** How a file came to be imported. */
public enum ImportOrigin {
    /** Named by configuration for a portal without members. */
    INITIAL,
    /** Found in the watched folder. */
    DROPPED,
    /** Sent by the operator's command. */
    OPERATOR
}
