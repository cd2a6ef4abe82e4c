package fr.societaire.mandate.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where another account of a mandate stands. Until it is applied, the former account is debited. */
public enum AccountChangeState {
    /** Announced to its member wherever he is reached; he may say no until it takes effect. */
    ANNOUNCED,
    /** The new account is debited from now on. */
    APPLIED,
    /** Stopped by the link in the announcement. */
    VETOED,
    /** Given up by its member, or ended with the mandate or with the access of whoever asked for it. */
    CANCELLED;

    public Set<AccountChangeState> next() {
        return this == ANNOUNCED ? EnumSet.of(APPLIED, VETOED, CANCELLED) : EnumSet.noneOf(AccountChangeState.class);
    }

    public boolean mayBecome(AccountChangeState other) {
        return next().contains(other);
    }
}
