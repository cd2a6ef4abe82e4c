package fr.societaire.sandbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time of the demonstration: the system's, shifted by the ISO-8601 duration written in a file that the portal reads
 * too, so that both live at the same moment. The file is replaced whole: a reader never sees half a duration.
 */
@Singleton
public class SandboxClock implements InstantSource {
    private final Path file;
    private final InstantSource real;

    /** The clock whose shift is in the configured file. */
    @Inject
    public SandboxClock(SandboxSettings settings) {
        this(settings.clockFile(), InstantSource.system());
    }

    SandboxClock(Path file, InstantSource real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    /** How far the demonstration is from the real time; zero when nobody moved it. */
    public Duration offset() {
        try {
            String written = Files.readString(file).strip();
            return written.isEmpty() ? Duration.ZERO : Duration.parse(written);
        } catch (NoSuchFileException neverMoved) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the time by that much more; a negative duration moves it back. */
    public synchronized void advance(Duration by) {
        write(offset().plus(by));
    }

    /** Back to the real time. */
    public synchronized void reset() {
        write(Duration.ZERO);
    }

    private void write(Duration offset) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), offset.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
