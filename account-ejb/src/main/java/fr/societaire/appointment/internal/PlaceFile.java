package fr.societaire.appointment.internal;

import fr.societaire.appointment.domain.Place;
import fr.societaire.appointment.domain.PlaceKind;
import fr.societaire.platform.domain.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The insurer's list of agencies as a file of JSON lines: {@code {"code":"BREST","name":"Agence de Brest","street":"…",
 * "postalCode":"29200","town":"Brest","phone":"02 …","hours":"MON-FRI 09:00-12:30","seats":2}}.
 */
@ApplicationScoped
public class PlaceFile {
    /** The whole list; a line that is not right makes the whole file wrong, for what is missing from it is closed. */
    public List<Place> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(PlaceFile::agency)
                .toList();
    }

    private static Place agency(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            JsonObject agency = reader.readObject();
            return new Place(
                    agency.getString("code"),
                    PlaceKind.AGENCY,
                    agency.getString("name"),
                    Optional.of(new Place.Address(
                            agency.getString("street"), agency.getString("postalCode"), agency.getString("town"))),
                    agency.getString("phone"),
                    OpeningHours.parse(agency.getString("hours")),
                    agency.getInt("seats"));
        }
    }
}
