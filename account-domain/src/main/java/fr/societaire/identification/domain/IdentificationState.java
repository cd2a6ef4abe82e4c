package fr.societaire.identification.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a reinforced identification stands. Until it is effective, nothing of the member's account has changed. */
public enum IdentificationState {
    /** Papers are awaited from the member, for the first time or again. */
    OPEN,
    /** He has sent what was wanted; the desk is to decide. It does not expire: the member has done his part. */
    IN_REVIEW,
    /** Every paper will do; it waits for those who were told to say no. */
    ACCEPTED,
    /** The account was given back. */
    EFFECTIVE,
    /** The desk has ended it: he is not who he says. */
    REFUSED,
    /** Somebody who was told has said no. */
    VETOED,
    /** The desk gave it up, or the account was closed meanwhile. */
    CANCELLED,
    /** What was wanted did not come in time. */
    EXPIRED;

    /** Whether this state may be followed by that one. */
    public boolean mayBecome(IdentificationState next) {
        return followers().contains(next);
    }

    /** Whether it may still take effect. */
    public boolean isLive() {
        return !followers().isEmpty();
    }

    private Set<IdentificationState> followers() {
        return switch (this) {
            case OPEN -> EnumSet.of(IN_REVIEW, REFUSED, VETOED, CANCELLED, EXPIRED);
            case IN_REVIEW -> EnumSet.of(OPEN, ACCEPTED, REFUSED, VETOED, CANCELLED);
            case ACCEPTED -> EnumSet.of(EFFECTIVE, REFUSED, VETOED, CANCELLED);
            case EFFECTIVE, REFUSED, VETOED, CANCELLED, EXPIRED -> EnumSet.noneOf(IdentificationState.class);
        };
    }
}
