package fr.societaire.debit.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where one direct debit stands (SEPA Core rulebook). What is over is not done again: a second presentation is another one. */
public enum DebitState {
    /** Its day and account are known; the member has not been told yet. */
    PLANNED,
    /** The member was told of day and amount, fourteen days before unless shorter was agreed. */
    PRENOTIFIED,
    /** In a file that has gone to the bank. */
    SUBMITTED,
    /** The insurer's account was credited. It may still come back. */
    SETTLED,
    /** Given up before it left: paid otherwise, or there is no mandate any more. */
    CANCELLED,
    /** Refused before settlement (pain.002). */
    REJECTED,
    /** Sent back by the member's bank within five interbank business days of settlement. */
    RETURNED,
    /** Asked back by the member: within eight weeks without a reason, within thirteen months if he never agreed. */
    REFUNDED;

    /** Whether this state may be followed by that one. */
    public boolean mayBecome(DebitState next) {
        return followers().contains(next);
    }

    /** Whether it may still take money, or has taken it. */
    public boolean isLive() {
        return !followers().isEmpty();
    }

    private Set<DebitState> followers() {
        return switch (this) {
            case PLANNED -> EnumSet.of(PRENOTIFIED, CANCELLED);
            case PRENOTIFIED -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(SETTLED, REJECTED);
            case SETTLED -> EnumSet.of(RETURNED, REFUNDED);
            case CANCELLED, REJECTED, RETURNED, REFUNDED -> EnumSet.noneOf(DebitState.class);
        };
    }
}
