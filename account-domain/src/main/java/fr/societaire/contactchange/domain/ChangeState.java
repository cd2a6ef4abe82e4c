package fr.societaire.contactchange.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a change stands. Until it is applied, the new address or number is good for nothing. */
public enum ChangeState {
    /** Wished for: a code went to the new address or number. */
    ASKED,
    /** That code was typed; whoever was reached until now has been told, and may say no until it takes effect. */
    PROVED,
    /** It has taken effect. */
    APPLIED,
    /** Stopped by the link in the announcement. */
    VETOED,
    /** Given up by its member, or ended because his account was recovered or closed meanwhile. */
    CANCELLED,
    /** What it was to take the place of has been replaced otherwise meanwhile. */
    OVERTAKEN;

    /** Whether this state may be followed by that one. */
    public boolean mayBecome(ChangeState next) {
        return followers().contains(next);
    }

    /** Whether it may still take effect. */
    public boolean isOpen() {
        return !followers().isEmpty();
    }

    private Set<ChangeState> followers() {
        return switch (this) {
            case ASKED -> EnumSet.of(PROVED, CANCELLED, OVERTAKEN);
            case PROVED -> EnumSet.of(APPLIED, VETOED, CANCELLED, OVERTAKEN);
            case APPLIED, VETOED, CANCELLED, OVERTAKEN -> EnumSet.noneOf(ChangeState.class);
        };
    }
}
