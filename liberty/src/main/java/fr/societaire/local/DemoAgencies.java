package fr.societaire.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The agencies of the insurer of the demonstration, in the format of his list. */
final class DemoAgencies {
    static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream list = Objects.requireNonNull(
                DemoAgencies.class.getResourceAsStream("demo/agencies.jsonl"), "agencies.jsonl")) {
            Files.copy(list, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private DemoAgencies() {}
}
