package fr.societaire.platform.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock shifted by an ISO-8601 duration ({@code PT24H}) read from a file at each look, so that whoever plays the
 * outside world can move the time of a demonstration or of a test. No file, no shift. Never configured in production.
 */
public record MovableClock(Path offsetFile, InstantSource real) implements InstantSource {
    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    private Duration offset() {
        try {
            String written = Files.readString(offsetFile).strip();
            return written.isEmpty() ? Duration.ZERO : Duration.parse(written);
        } catch (NoSuchFileException noShift) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
