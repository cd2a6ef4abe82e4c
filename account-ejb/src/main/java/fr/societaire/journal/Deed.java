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
    /** A second factor was added, taken away or used up; facts: {@code change}, {@code name}. */
    SECOND_FACTOR_CHANGED(true),
    /** An advisor dictated a code to a member who was waiting at the second step. */
    CODE_DICTATED(true);

    private final boolean shownToMember;

    Deed(boolean shownToMember) {
        this.shownToMember = shownToMember;
    }

    /** Whether the member reads it in his history. */
    public boolean isShownToMember() {
        return shownToMember;
    }
}
