package fr.societaire.arrears.domain;

import java.util.EnumSet;
import java.util.Set;

/** How far an unpaid premium has got (C. assur. L113-3). Days alone move it on, but for the notice and the termination. */
public enum ArrearsStage {
    /** Due for ten days at most: paying leaves no trace. */
    OVERDUE,
    /** The insurer may send a formal notice, any day now. */
    LATE,
    /** The notice has left; the contract covers for thirty days more. */
    FORMAL_NOTICE,
    /** Nothing is covered; paying brings cover back at noon of the next day. */
    SUSPENDED,
    /** As before, and the insurer may end the contract. */
    TERMINABLE,
    /** The insurer has ended the contract; paying does not bring it back. */
    TERMINATED,
    /** All was paid in time. */
    SETTLED;

    /** Whether this stage may be followed by that one, the next day or the next act. */
    public boolean mayBecome(ArrearsStage next) {
        return followers().contains(next);
    }

    /** Whether the member is covered. */
    public boolean isCovered() {
        return this == OVERDUE || this == LATE || this == FORMAL_NOTICE || this == SETTLED;
    }

    private Set<ArrearsStage> followers() {
        return switch (this) {
            case OVERDUE -> EnumSet.of(LATE, SETTLED);
            case LATE -> EnumSet.of(FORMAL_NOTICE, SETTLED);
            case FORMAL_NOTICE -> EnumSet.of(SUSPENDED, SETTLED);
            case SUSPENDED -> EnumSet.of(TERMINABLE, SETTLED);
            case TERMINABLE -> EnumSet.of(TERMINATED, SETTLED);
            case TERMINATED, SETTLED -> EnumSet.noneOf(ArrearsStage.class);
        };
    }
}
