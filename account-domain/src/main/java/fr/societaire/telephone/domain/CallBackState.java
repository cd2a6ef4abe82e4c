package fr.societaire.telephone.domain;

import java.util.EnumSet;
import java.util.Set;

/** What became of a wish to be called back. */
public enum CallBackState {
    WAITING,
    /** By the link of the text message. */
    CANCELLED,
    /** Somebody of the desk spoke with whoever answered. */
    CALLED,
    /** Nobody answered. */
    NOT_REACHED;

    /** Whether this state may be followed by that one. */
    public boolean mayBecome(CallBackState next) {
        return followers().contains(next);
    }

    private Set<CallBackState> followers() {
        return this == WAITING ? EnumSet.of(CANCELLED, CALLED, NOT_REACHED) : EnumSet.noneOf(CallBackState.class);
    }
}
