package fr.societaire.arrears.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where the registered letter is. Whatever becomes of it, the delays run from the day it was sent. */
public enum LetterState {
    SENT,
    DELIVERED,
    /** Nobody has fetched it in time (<em>pli avisé et non réclamé</em>). */
    UNCLAIMED,
    /** Nobody of that name lives there (<em>NPAI</em>): the address is to be asked for. */
    UNKNOWN_ADDRESS;

    public boolean mayBecome(LetterState next) {
        return followers().contains(next);
    }

    private Set<LetterState> followers() {
        return this == SENT ? EnumSet.of(DELIVERED, UNCLAIMED, UNKNOWN_ADDRESS) : EnumSet.noneOf(LetterState.class);
    }
}
