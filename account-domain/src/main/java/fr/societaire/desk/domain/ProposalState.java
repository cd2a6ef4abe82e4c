package fr.societaire.desk.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands. Two colleagues make it, time lets it take effect, its member may stop it until then. */
public enum ProposalState {
    /** By one colleague; another is to decide. */
    PROPOSED,
    /** By both; it takes effect after its delay. */
    APPROVED,
    /** It has taken effect. */
    APPLIED,
    /** The second colleague would not. */
    REFUSED,
    /** The member would not. */
    VETOED;

    /** Whether this state may be followed by that one. */
    public boolean mayBecome(ProposalState next) {
        return followers().contains(next);
    }

    /** Whether it may still take effect. */
    public boolean isLive() {
        return !followers().isEmpty();
    }

    private Set<ProposalState> followers() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, REFUSED, VETOED);
            case APPROVED -> EnumSet.of(APPLIED, VETOED);
            case APPLIED, REFUSED, VETOED -> EnumSet.noneOf(ProposalState.class);
        };
    }
}
