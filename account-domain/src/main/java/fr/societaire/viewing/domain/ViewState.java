package fr.societaire.viewing.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a view of a member's pages stands. */
public enum ViewState {
    /** The member's consent is awaited; nothing is shown. */
    ASKED,
    /** He has given it: the pages are shown, and nothing else. */
    OPEN,
    /** It was open and is over. */
    ENDED,
    /** The member would not. */
    REFUSED,
    /** Consent did not come in time, or another request took the place of this one. */
    LAPSED;

    /** Whether this state may be followed by that one. */
    public boolean mayBecome(ViewState next) {
        return followers().contains(next);
    }

    private Set<ViewState> followers() {
        return switch (this) {
            case ASKED -> EnumSet.of(OPEN, REFUSED, LAPSED);
            case OPEN -> EnumSet.of(ENDED);
            case ENDED, REFUSED, LAPSED -> EnumSet.noneOf(ViewState.class);
        };
    }
}
