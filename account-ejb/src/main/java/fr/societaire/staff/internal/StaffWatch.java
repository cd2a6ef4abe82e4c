package fr.societaire.staff.internal;

import fr.societaire.staff.StaffIntake;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the insurer's list of staff at the start and whenever it has changed. A list that cannot be read changes nothing:
 * the one before stays, and the log says what is wrong with the new one.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class StaffWatch {
    private static final Logger LOG = Logger.getLogger(StaffWatch.class.getName());

    @Inject
    @ConfigProperty(name = "portal.desk.staff-file")
    Optional<String> file;

    @Inject
    StaffFile lines;

    @Inject
    StaffIntake intake;

    @Inject
    StaffLedger ledger;

    private FileTime read;

    @PostConstruct
    void start() {
        look();
    }

    @Schedule(hour = "*", minute = "*", persistent = false, info = "the list of staff")
    public void look() {
        file.map(Path::of).filter(Files::isRegularFile).ifPresent(this::look);
    }

    private void look(Path list) {
        try {
            FileTime changed = Files.getLastModifiedTime(list);
            if (!changed.equals(read)) {
                intake.accept(lines.read(list));
                read = changed;
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "PORTAL-160 The list of staff could not be taken in; the one before stays", e);
        }
    }

    @Schedule(hour = "3", minute = "35", persistent = false, info = "purge of the sign-ins of staff")
    public void forget() {
        ledger.forget();
    }
}
