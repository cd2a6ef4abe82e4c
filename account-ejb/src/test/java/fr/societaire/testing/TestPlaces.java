package fr.societaire.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The places of the demonstration, written by the program that writes them for it; once, until that program changes. */
final class TestPlaces {
    private static final Path DIRECTORY = Path.of("target", "test-places");
    private static final Path WRITER = Path.of("..", "liberty", "src/main/java/fr/societaire/local/DemoPlaces.java");

    static void write() {
        try {
            if (isStale(DIRECTORY.resolve("places.mmdb"))) {
                run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isStale(Path written) throws IOException {
        return !Files.exists(written)
                || Files.getLastModifiedTime(written).compareTo(Files.getLastModifiedTime(WRITER)) < 0;
    }

    private static void run() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int result = new ProcessBuilder(java, WRITER.toString(), DIRECTORY.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (result != 0) {
            throw new IllegalStateException("the places of the tests could not be written");
        }
    }

    private TestPlaces() {}
}
