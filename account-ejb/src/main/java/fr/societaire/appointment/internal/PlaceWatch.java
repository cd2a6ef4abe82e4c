package fr.societaire.appointment.internal;

import fr.societaire.appointment.PlaceIntake;
import fr.societaire.appointment.domain.Place;
import fr.societaire.appointment.domain.PlaceKind;
import fr.societaire.platform.Brand;
import fr.societaire.platform.domain.OpeningHours;
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
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the insurer's list of agencies at the start and whenever it has changed, and adds the telephone desk, which every
 * insurer has. A list that cannot be read changes nothing: the one before stays, and the log says what is wrong.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class PlaceWatch {
    private static final Logger LOG = Logger.getLogger(PlaceWatch.class.getName());
    private static final FileTime NO_FILE = FileTime.fromMillis(0);

    @Inject
    @ConfigProperty(name = "portal.appointment.agency-file")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "portal.appointment.telephone-seats")
    int telephoneSeats;

    @Inject
    PlaceFile lines;

    @Inject
    PlaceIntake intake;

    @Inject
    Brand brand;

    private FileTime read;

    @PostConstruct
    void start() {
        look();
    }

    @Schedule(hour = "*", minute = "*", persistent = false, info = "the list of agencies")
    public void look() {
        Optional<Path> list = file.map(Path::of);
        try {
            FileTime changed = list.isPresent() ? Files.getLastModifiedTime(list.get()) : NO_FILE;
            if (!changed.equals(read)) {
                List<Place> agencies = list.isPresent() ? lines.read(list.get()) : List.of();
                intake.accept(Stream.concat(Stream.of(telephoneDesk()), agencies.stream())
                        .toList());
                read = changed;
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "PORTAL-170 The list of agencies could not be taken in; the one before stays", e);
        }
    }

    private Place telephoneDesk() {
        return new Place(
                Place.TELEPHONE,
                PlaceKind.TELEPHONE,
                "Par téléphone",
                Optional.empty(),
                brand.getPhone(),
                OpeningHours.parse(brand.text("desk.hours")),
                telephoneSeats);
    }
}
