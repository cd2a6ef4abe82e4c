package fr.societaire.portfolio;

/** Where an import is. */
public enum ImportStatus {
    /** Behind another one: imports run one at a time. */
    WAITING,
    RUNNING,
    /** Read to the end; some lines may have been rejected. */
    COMPLETED,
    /** Given up after several attempts; what was read before stays. */
    FAILED
}
