package fr.societaire.availability;

import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.Maintenance;
import fr.societaire.availability.domain.ServiceFunction;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the service was a few seconds ago at most.
 *
 * @param states of every function somebody watches, in the order of the functions
 * @param maintenance the one declared, until it is over
 * @param at when it was looked at
 */
public record ServiceView(Map<ServiceFunction, FunctionState> states, Optional<Maintenance> maintenance, Instant at) {
    public ServiceView {
        states = Collections.unmodifiableMap(new EnumMap<>(states));
    }

    public FunctionState of(ServiceFunction function) {
        return states.getOrDefault(function, FunctionState.UP);
    }

    /** Nobody can sign in, and it is not the members' doing: no failure may be counted, no lock begin. */
    public boolean isSignInStopped() {
        return of(ServiceFunction.SIGN_IN).isStopped();
    }

    /** When all works again, where that was declared and is under way. */
    public Optional<Instant> backAt() {
        return maintenance.filter(declared -> declared.isOn(at)).map(Maintenance::until);
    }

    public boolean isAllWell() {
        return states.values().stream().allMatch(state -> state == FunctionState.UP);
    }
}
