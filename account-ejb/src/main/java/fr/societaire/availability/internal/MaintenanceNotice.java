package fr.societaire.availability.internal;

import fr.societaire.availability.domain.Maintenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the operator has declared, in a file that all servers see: it can be written while the database is away. A file
 * that cannot be understood declares nothing, and the log says so once.
 */
@ApplicationScoped
public class MaintenanceNotice {
    private static final Logger LOG = Logger.getLogger(MaintenanceNotice.class.getName());

    @Inject
    @ConfigProperty(name = "portal.maintenance.file")
    Optional<String> file;

    private String complained = "";

    /** The declared maintenance, until it is over. */
    public Optional<Maintenance> current(Instant now) {
        return file.map(MaintenanceNotice::written)
                .flatMap(this::read)
                .filter(declared -> now.isBefore(declared.until()));
    }

    private synchronized Optional<Maintenance> read(Map<String, String> written) {
        try {
            return Maintenance.read(written);
        } catch (IllegalArgumentException e) {
            if (!complained.equals(written.toString())) {
                complained = written.toString();
                LOG.warning("PORTAL-020 The declared maintenance is not understood: " + e.getMessage());
            }
            return Optional.empty();
        }
    }

    private static Map<String, String> written(String path) {
        var lines = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(path), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (NoSuchFileException nothingDeclared) {
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, lines::getProperty));
    }
}
