package fr.societaire.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalClockTest {
    private static final Instant FIRST = Instant.parse("2026-12-01T11:00:00Z");
    private final RefusalClock clock = new RefusalClock(Duration.ofHours(24), Duration.ofHours(72));

    /** Hours after the first attempt. */
    @ParameterizedTest
    @CsvSource({"0, 24", "1, 25", "23, 47", "48, 72", "49, 72", "71, 72"})
    void each_attempt_begins_the_day_anew_up_to_the_ceiling(int lastAttempt, int end) {
        assertThat(clock.endOf(FIRST, FIRST.plus(Duration.ofHours(lastAttempt))))
                .isEqualTo(FIRST.plus(Duration.ofHours(end)));
    }

    @Test
    void the_ceiling_is_not_below_the_standing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefusalClock(Duration.ofHours(24), Duration.ofHours(23)));
    }
}
