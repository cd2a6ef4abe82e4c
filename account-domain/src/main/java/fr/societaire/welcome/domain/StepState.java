package fr.societaire.welcome.domain;

/** Where one step stands. */
public enum StepState {
    OPEN,
    DONE,
    /** The member did not want to. He may still change his mind. */
    SKIPPED
}
