package fr.societaire.debit.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where the file of a day's debits stands. Whatever it is killed in is begun again and ends the same. */
public enum CollectionState {
    /** Debits are being taken for it. */
    GATHERING,
    /** Its debits are fixed: its bytes too, however often they are written. */
    WRITING,
    /** There was nothing to collect. */
    EMPTY,
    /** In the folder the bank takes files from. */
    SUBMITTED,
    /** The insurer's account was credited with what the bank has not rejected. */
    SETTLED;

    /** Whether this state may be followed by that one. */
    public boolean mayBecome(CollectionState next) {
        return followers().contains(next);
    }

    private Set<CollectionState> followers() {
        return switch (this) {
            case GATHERING -> EnumSet.of(WRITING, EMPTY);
            case WRITING -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(SETTLED);
            case EMPTY, SETTLED -> EnumSet.noneOf(CollectionState.class);
        };
    }
}
