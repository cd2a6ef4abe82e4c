package fr.societaire.notification.domain;

import static fr.societaire.notification.domain.RetryPolicy.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    @Test
    void a_member_who_waits_for_a_code_is_tried_again_at_once() {
        assertThat(STANDARD.waitAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(STANDARD.waitAfter(2)).isEqualTo(Duration.ofSeconds(3));
        assertThat(STANDARD.waitAfter(3)).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void twelve_tries_fill_one_day() {
        long untilTheTwelfth = IntStream.rangeClosed(1, 11)
                .mapToLong(n -> STANDARD.waitAfter(n).toSeconds())
                .sum();
        assertThat(Duration.ofSeconds(untilTheTwelfth)).isBetween(Duration.ofHours(24), Duration.ofHours(25));
    }

    @Test
    void the_twelfth_failure_is_the_last() {
        assertThat(STANDARD.givesUp(11, Duration.ofMinutes(1))).isFalse();
        assertThat(STANDARD.givesUp(12, Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void a_try_that_would_come_after_a_day_is_not_waited_for() {
        Duration dayMinusWait = STANDARD.longest().minus(STANDARD.waitAfter(5));
        assertThat(STANDARD.givesUp(5, dayMinusWait)).isFalse();
        assertThat(STANDARD.givesUp(5, dayMinusWait.plusSeconds(1))).isTrue();
    }
}
