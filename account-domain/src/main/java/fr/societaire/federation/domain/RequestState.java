package fr.societaire.federation.domain;

import java.util.Set;

/** Where one sign-in by the federation stands. */
public enum RequestState {
    /** The browser was sent to the provider. */
    SENT,
    /** It has come back, once; the provider is being asked. */
    CLAIMED,
    /** The provider vouches for one member whose account is not linked yet: a code is awaited. */
    PROOF_AWAITED,
    /** The member is in, or on his way through the second step of the ordinary sign-in. */
    DONE,
    /** It ended otherwise. */
    FAILED;

    boolean mayBecome(RequestState next) {
        return switch (this) {
            case SENT -> Set.of(CLAIMED, FAILED).contains(next);
            case CLAIMED -> Set.of(PROOF_AWAITED, DONE, FAILED).contains(next);
            case PROOF_AWAITED -> Set.of(DONE, FAILED).contains(next);
            case DONE, FAILED -> false;
        };
    }
}
