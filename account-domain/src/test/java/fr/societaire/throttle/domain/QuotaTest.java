package fr.societaire.throttle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Test
    void it_is_read_as_it_is_said() {
        assertThat(Quota.parse("20 in PT10M then PT15M")).isEqualTo(new Quota(20, TEN_MINUTES, Duration.ofMinutes(15)));
        assertThat(Quota.parse(" 100  in PT1H ")).isEqualTo(new Quota(100, Duration.ofHours(1), Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "20", "20 per PT10M", "20 in PT10M then", "20 in PT10M and PT15M", "0 in PT10M", "5 in PT0S"
            })
    void what_says_no_quota_is_refused(String written) {
        assertThatThrownBy(() -> Quota.parse(written)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void without_a_closure_the_door_opens_when_the_window_ends() {
        Instant end = NOON.plusSeconds(60);
        assertThat(Quota.parse("3 in PT10M").reopening(NOON, end)).isEqualTo(end);
        assertThat(Quota.parse("3 in PT10M then PT15M").reopening(NOON, end)).isEqualTo(NOON.plusSeconds(900));
    }

    @Test
    void no_end_lies_further_ahead_than_the_longer_of_its_two_times() {
        assertThat(Quota.parse("3 in PT10M then PT15M").furthestEnd(NOON)).isEqualTo(NOON.plusSeconds(900));
        assertThat(Quota.parse("3 in PT10M then PT1M").furthestEnd(NOON)).isEqualTo(NOON.plus(TEN_MINUTES));
        assertThat(Quota.parse("3 in PT10M").furthestEnd(NOON)).isEqualTo(NOON.plus(TEN_MINUTES));
    }
}
