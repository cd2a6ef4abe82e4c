package fr.societaire.availability.domain;

/** How one function is, from well to worst. */
public enum FunctionState {
    UP,
    /** It works, late or not for everybody. */
    SLOW,
    /** Stopped by us, as announced. */
    MAINTENANCE,
    DOWN;

    public boolean isStopped() {
        return this == MAINTENANCE || this == DOWN;
    }
}
