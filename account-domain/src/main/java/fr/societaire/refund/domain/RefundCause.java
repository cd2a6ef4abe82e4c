package fr.societaire.refund.domain;

/** Why money is given back. It decides on whose account it is booked. */
public enum RefundCause {
    /** A payment took what was not owed any more: it was booked as due the moment it was taken. */
    PAID_TOO_MUCH,
    /** The premium was lowered, or the contract has ended, after it was paid: the contract's account is in credit. */
    PREMIUM_CORRECTED,
    /** The insurer gives it, at its own cost: what is owed on the contract does not change. */
    GESTURE;

    /** Whether somebody of the insurer decides on it; what was paid too much is the member's own money. */
    public boolean isDecision() {
        return this != PAID_TOO_MUCH;
    }
}
