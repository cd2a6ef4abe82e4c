package fr.societaire.mandate.domain;

import java.util.EnumSet;
import java.util.Set;

/** The life of a mandate. Each state ends only in what the table of {@link #next()} allows. */
public enum MandateState {
    /** Filled in, its text shown to its member; not signed. Nothing is debited. */
    DRAFT,
    /** Signed: what is owed for its contracts is debited. */
    ACTIVE,
    /** Signed, but the bank has given a debit back for a reason that would do so again: nothing is debited meanwhile. */
    SUSPENDED,
    /** Ended by its member, or by his bank for him. */
    REVOKED,
    /** Ended because nothing was debited by it for 36 months (rulebook of the European Payments Council). */
    LAPSED,
    /** Ended because another one was signed for the same contracts. */
    REPLACED,
    /** Never signed, and too old to be. */
    ABANDONED;

    /** The states in which a mandate stands for its contracts: at most one of them does for each. */
    public static final Set<MandateState> LIVE = EnumSet.of(ACTIVE, SUSPENDED);

    public Set<MandateState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ACTIVE, ABANDONED);
            case ACTIVE -> EnumSet.of(SUSPENDED, REVOKED, LAPSED, REPLACED);
            case SUSPENDED -> EnumSet.of(ACTIVE, REVOKED, LAPSED, REPLACED);
            case REVOKED, LAPSED, REPLACED, ABANDONED -> EnumSet.noneOf(MandateState.class);
        };
    }

    public boolean mayBecome(MandateState other) {
        return next().contains(other);
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }
}
