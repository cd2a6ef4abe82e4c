package fr.societaire.paper.domain;

import java.util.Map;
import java.util.Set;

/** Where a required paper stands. */
public enum PaperState {
    /** To be sent by the member. */
    AWAITED,
    /** Sent; the desk looks at it. */
    RECEIVED,
    /** It will do. */
    ACCEPTED,
    /** It will not do, for a reason the member is told; another may be sent. */
    REFUSED;

    private static final Map<PaperState, Set<PaperState>> NEXT = Map.of(
            AWAITED, Set.of(RECEIVED),
            RECEIVED, Set.of(RECEIVED, ACCEPTED, REFUSED),
            REFUSED, Set.of(RECEIVED));

    public boolean mayBecome(PaperState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
