package fr.societaire.staff.internal;

import fr.societaire.staff.StaffRecord;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.domain.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The insurer's list of staff as a file of JSON lines: {@code {"id":"conseil.martin","pseudonym":"Martin","email":"…",
 * "roles":["ADVISOR"]}}, and {@code "passwordHash"} for an account that comes from elsewhere. Never a password.
 */
@ApplicationScoped
public class StaffFile {
    /** The whole list; a line that is not right makes the whole file wrong, for who is missing from it has left. */
    public List<StaffRecord> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(StaffFile::record)
                .toList();
    }

    private static StaffRecord record(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            JsonObject staff = reader.readObject();
            Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
            staff.getJsonArray("roles")
                    .getValuesAs(JsonString.class)
                    .forEach(role -> roles.add(StaffRole.valueOf(role.getString())));
            return new StaffRecord(
                    new StaffId(staff.getString("id")),
                    staff.getString("pseudonym"),
                    staff.getString("email"),
                    roles,
                    Optional.ofNullable(staff.getString("passwordHash", null)));
        }
    }
}
