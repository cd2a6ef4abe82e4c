package fr.societaire.mandate.internal;

import fr.societaire.journal.Deed;

/** Why another account does not wait any more. */
public enum AccountChangeEnd {
    /** It has taken effect. */
    APPLIED(Deed.MANDATE_ACCOUNT_CHANGED),
    /** Stopped by the link of its announcement. */
    VETOED(Deed.MANDATE_ACCOUNT_VETOED),
    /** By its member. */
    GIVEN_UP(Deed.MANDATE_ACCOUNT_CANCELLED),
    /** The mandate is over. */
    REVOKED(Deed.MANDATE_ACCOUNT_CANCELLED),
    /** Whoever had the access before may have wished for it: the password was lost, or the account closed. */
    RECOVERED(Deed.MANDATE_ACCOUNT_CANCELLED);

    private final Deed deed;

    AccountChangeEnd(Deed deed) {
        this.deed = deed;
    }

    Deed deed() {
        return deed;
    }
}
