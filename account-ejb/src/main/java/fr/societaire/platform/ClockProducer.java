package fr.societaire.platform;

import fr.societaire.platform.internal.MovableClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only place that reads the system's time. Everything else injects {@link InstantSource}; days and months are those
 * of {@link #PARIS}.
 */
@ApplicationScoped
public class ClockProducer {
    /** The civil time of the insurer and of the law. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    @ConfigProperty(name = "portal.clock.offset-file")
    Optional<String> offsetFile;

    /** The system's clock, moved by the offset written in {@code portal.clock.offset-file} where that is configured. */
    @Produces
    @ApplicationScoped
    public InstantSource clock() {
        return offsetFile
                .<InstantSource>map(file -> new MovableClock(Path.of(file), InstantSource.system()))
                .orElseGet(InstantSource::system);
    }
}
