package fr.societaire.availability.internal;

import fr.societaire.availability.FunctionWatch;
import fr.societaire.availability.ServiceView;
import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.Maintenance;
import fr.societaire.availability.domain.ServiceFunction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The state of the service as this server last saw it. Looked at again after a few seconds by one caller; the others, if
 * there are any at that moment, take what there is rather than wait for a database that may be gone.
 */
@ApplicationScoped
public class ServiceBoard {
    static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    @Any
    Instance<FunctionWatch> watches;

    @Inject
    DatabaseWatch database;

    @Inject
    ChannelWatches channels;

    @Inject
    MaintenanceNotice notice;

    @Inject
    InstantSource clock;

    private final ReentrantLock looking = new ReentrantLock();
    private volatile ServiceView last;

    public ServiceView view() {
        Instant now = clock.instant();
        ServiceView seen = last;
        if (seen != null && isFresh(seen, now)) {
            return seen;
        }
        if (seen != null && !looking.tryLock()) {
            return seen;
        }
        return look(now, seen == null);
    }

    private ServiceView look(Instant now, boolean first) {
        if (first) {
            looking.lock();
        }
        try {
            if (last == null || !isFresh(last, now)) {
                last = new ServiceView(states(now), notice.current(now), now);
            }
            return last;
        } finally {
            looking.unlock();
        }
    }

    /** Also not fresh: seen in a future that a demonstration's clock has left again. */
    private static boolean isFresh(ServiceView seen, Instant now) {
        return Duration.between(seen.at(), now).abs().compareTo(FRESH) < 0;
    }

    private Map<ServiceFunction, FunctionState> states(Instant now) {
        Map<ServiceFunction, FunctionState> states = new EnumMap<>(ServiceFunction.class);
        FunctionState foundation = database.look();
        states.put(ServiceFunction.SIGN_IN, foundation);
        states.put(ServiceFunction.DOCUMENTS, foundation);
        if (foundation == FunctionState.UP) {
            states.putAll(channels.look());
            watches.forEach(watch -> watch.look().ifPresent(state -> states.put(watch.function(), state)));
        }
        Optional<Maintenance> declared = notice.current(now);
        states.replaceAll((function, state) ->
                declared.filter(stop -> stop.stops(function, now)).isPresent() ? FunctionState.MAINTENANCE : state);
        return states;
    }
}
