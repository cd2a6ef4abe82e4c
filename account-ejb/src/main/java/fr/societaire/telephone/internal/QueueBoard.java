package fr.societaire.telephone.internal;

import fr.societaire.telephone.domain.QueueReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/** The queue as this server last read it, a few seconds ago at most. */
@ApplicationScoped
public class QueueBoard {
    @Inject
    InstantSource clock;

    private volatile QueueReading last;

    void show(Optional<QueueReading> reading) {
        last = reading.orElse(null);
    }

    public Optional<QueueReading> now() {
        return Optional.ofNullable(last).filter(reading -> reading.isFreshAt(clock.instant()));
    }
}
