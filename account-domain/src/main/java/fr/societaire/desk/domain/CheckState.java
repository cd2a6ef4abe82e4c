package fr.societaire.desk.domain;

/** Where the check of a caller stands. It is answered once. */
public enum CheckState {
    ASKED,
    PASSED,
    FAILED
}
