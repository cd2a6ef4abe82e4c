package fr.societaire.shared;

/** Every reason for a {@link BusinessRefusal}. Each has a French sentence; a test holds that none is missing. */
public enum Refusal {
    /** Does not exist, or is not the caller's: the two are never told apart. */
    NOT_FOUND,
    /** The state has changed since the page was shown. */
    STALE,
    /** The transition is not in the table of the state machine. */
    NOT_ALLOWED;

    public BusinessRefusal toException() {
        return new BusinessRefusal(this);
    }
}
