package fr.societaire.telephone.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueReadingTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "59, 0", "60, 1", "61, 2", "360, 6", "361, 7"})
    void a_wait_is_never_told_too_short(long seconds, long minutes) {
        assertThat(new QueueReading(3, Duration.ofSeconds(seconds), NOON).minutes())
                .isEqualTo(minutes);
    }

    @Test
    void it_says_something_for_a_quarter_of_an_hour() {
        var reading = new QueueReading(3, Duration.ofMinutes(6), NOON);
        assertThat(reading.isFreshAt(NOON.plus(Duration.ofMinutes(15)))).isTrue();
        assertThat(reading.isFreshAt(NOON.plus(Duration.ofMinutes(15)).plusSeconds(1)))
                .isFalse();
        assertThat(reading.isFreshAt(NOON.minus(Duration.ofMinutes(16)))).isFalse();
    }

    @Test
    void what_no_queue_is_like_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QueueReading(-1, Duration.ZERO, NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new QueueReading(1, Duration.ofSeconds(-1), NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new QueueReading(1, Duration.ofHours(13), NOON));
    }
}
