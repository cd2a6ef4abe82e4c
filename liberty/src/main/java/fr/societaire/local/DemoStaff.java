package fr.societaire.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The people who work for the insurer of the demonstration, in the format of the list of staff. Like the members they come
 * with the hash of the password of the demonstration; each enrols his application at his first sign-in.
 */
final class DemoStaff {
    static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream list =
                Objects.requireNonNull(DemoStaff.class.getResourceAsStream("demo/staff.jsonl"), "staff.jsonl")) {
            Files.copy(list, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private DemoStaff() {}
}
