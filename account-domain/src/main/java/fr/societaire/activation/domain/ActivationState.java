package fr.societaire.activation.domain;

import java.util.Map;
import java.util.Set;

/** The steps of a first connection. */
public enum ActivationState {
    /** Number, birth date and postcode are not those of a member who may open an account. */
    REFUSED,
    /** They are; a code proves the channel next. */
    MATCHED,
    /** The channel is proved; a password is chosen next. */
    PROVED,
    /** The account is open. */
    DONE;

    private static final Map<ActivationState, Set<ActivationState>> NEXT =
            Map.of(MATCHED, Set.of(PROVED), PROVED, Set.of(DONE));

    public boolean mayBecome(ActivationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
