package fr.societaire.journal;

/** Everything that is journalled. The name is stored: it is never renamed nor given another meaning. */
public enum Deed {
    /** A sign-in was completed; facts: {@code factors}. */
    SIGNED_IN(true),
    /** A name and a password did not go together. */
    SIGN_IN_REFUSED(true),
    /** The last failure allowed; facts: {@code until}. */
    LOCKED(true),
    /** A try during a lock, which prolongs it; facts: {@code until}. */
    LOCK_PROLONGED(true),
    /** A lock was lifted; facts: {@code cause}. */
    UNLOCKED(true),
    /** The account is closed to everybody until its owner proves himself anew; facts: {@code cause}. */
    FROZEN(true),
    /** A device became one of the member's; facts: {@code device}. */
    DEVICE_ADDED(true),
    /** A device is no longer trusted; facts: {@code device}. */
    DEVICE_REMOVED(true),
    /** A sign-in was refused for where it came from; facts: {@code family, signals, country, kind, system, until}. */
    REFUSED_BY_PLACE(true),
    /** An advisor lifted such a refusal. */
    PLACE_REFUSAL_LIFTED(true),
    /** A journey was announced; facts: {@code countries, from, to}. */
    JOURNEY_ANNOUNCED(true),
    /** An announced journey was cancelled. */
    JOURNEY_CANCELLED(true),
    /** The member says that a sign-in was not his. */
    INCIDENT_REPORTED(true),
    /** A session was ended from the list of sessions; facts: {@code device}. */
    SESSION_ENDED(true),
    /** All sessions but one were ended; facts: {@code count}. */
    OTHER_SESSIONS_ENDED(true),
    /** The password was replaced; facts: {@code cause}. */
    PASSWORD_CHANGED(true);

    private final boolean shownToMember;

    Deed(boolean shownToMember) {
        this.shownToMember = shownToMember;
    }

    /** Whether the member reads it in his history. */
    public boolean isShownToMember() {
        return shownToMember;
    }
}
