package fr.societaire.refund.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a refund is. The table of {@link #next()} is all there is. */
public enum RefundState {
    /** Waits for a second pair of eyes. */
    REQUESTED,
    /** To be sent to the processor. */
    APPROVED,
    /** The processor is being asked, or was and has not answered. Asked again it makes no second refund. */
    SENDING,
    /** The processor has taken it and not sent it yet. */
    PENDING,
    /** Sent to the holder's account. His bank may still send it back. */
    DONE,
    /** The processor or the holder's bank has not given it back: it is still owed, and may be tried again. */
    REFUSED,
    /** The second pair of eyes has said no. */
    DECLINED;

    public Set<RefundState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(APPROVED, DECLINED);
            case APPROVED -> EnumSet.of(SENDING);
            case SENDING -> EnumSet.of(PENDING, DONE, REFUSED);
            case PENDING -> EnumSet.of(DONE, REFUSED);
            case DONE -> EnumSet.of(REFUSED);
            case REFUSED -> EnumSet.of(APPROVED);
            case DECLINED -> EnumSet.of(REQUESTED);
        };
    }

    public boolean mayBecome(RefundState other) {
        return next().contains(other);
    }

    /** Whether the processor is to be asked, for the first time or again. */
    public boolean isToBeAsked() {
        return this == APPROVED || this == SENDING || this == PENDING;
    }
}
