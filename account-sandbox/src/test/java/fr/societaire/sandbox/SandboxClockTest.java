package fr.societaire.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxClockTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    @TempDir
    Path data;

    @Test
    void an_unmoved_clock_tells_the_real_time() {
        assertThat(clock().instant()).isEqualTo(NOON);
    }

    @Test
    void moves_add_up_and_are_written_where_the_portal_reads_them() throws IOException {
        clock().advance(Duration.ofHours(24));
        clock().advance(Duration.ofMinutes(-30));
        assertThat(clock().instant()).isEqualTo(NOON.plus(Duration.ofMinutes(1410)));
        assertThat(Files.readString(data.resolve("clock"))).isEqualTo("PT23H30M");
    }

    @Test
    void a_reset_brings_the_real_time_back() {
        clock().advance(Duration.ofHours(1));
        clock().reset();
        assertThat(clock().instant()).isEqualTo(NOON);
    }

    private SandboxClock clock() {
        return new SandboxClock(data.resolve("clock"), InstantSource.fixed(NOON));
    }
}
