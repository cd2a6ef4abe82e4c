package fr.societaire.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Worked example W01, minute by minute. */
class LockoutPolicyTest {
    private static final LockoutPolicy POLICY = new LockoutPolicy(4, Duration.ofHours(24), Duration.ofHours(72));

    private static Instant day(int day, String time) {
        return LocalDateTime.parse("2026-03-0" + day + "T" + time).toInstant(ZoneOffset.UTC);
    }

    private static Failures failedAt(Instant... moments) {
        Failures failures = Failures.NONE;
        for (Instant moment : moments) {
            failures = POLICY.failed(failures, moment);
        }
        return failures;
    }

    private static Failures fourFailures() {
        return failedAt(day(1, "10:00"), day(1, "10:01"), day(1, "10:02"), day(1, "10:03"));
    }

    @Test
    void four_failures_lock_for_a_day_from_the_last() {
        assertThat(fourFailures().lockedUntilAt(day(1, "10:04"))).contains(day(2, "10:03"));
        assertThat(fourFailures().lockedUntilAt(day(2, "10:02"))).contains(day(2, "10:03"));
        assertThat(fourFailures().lockedUntilAt(day(2, "10:03"))).isEmpty();
    }

    @Test
    void a_try_during_the_lock_makes_the_day_begin_anew() {
        Failures once = POLICY.failed(fourFailures(), day(1, "15:00"));
        assertThat(once.lockedUntil()).contains(day(2, "15:00"));
        Failures twice = POLICY.failed(once, day(2, "14:59"));
        assertThat(twice.lockedUntil()).contains(day(3, "14:59"));
    }

    @Test
    void no_lock_outlasts_three_days_from_its_start() {
        Failures insisted = fourFailures();
        for (Instant now = day(1, "11:00"); now.isBefore(day(4, "10:03")); now = now.plus(Duration.ofHours(1))) {
            insisted = POLICY.failed(insisted, now);
            assertThat(insisted.lockedUntil().orElseThrow()).isBeforeOrEqualTo(day(4, "10:03"));
        }
        assertThat(insisted.lockedUntil()).contains(day(4, "10:03"));
        assertThat(POLICY.triesLeft(insisted, day(4, "10:03"))).isEqualTo(4);
    }

    @Test
    void a_quiet_day_forgets_three_failures() {
        Failures three = failedAt(day(1, "10:00"), day(1, "10:01"), day(1, "10:02"));
        assertThat(POLICY.triesLeft(three, day(2, "10:01"))).isEqualTo(1);
        assertThat(POLICY.asOf(three, day(2, "10:02"))).isEqualTo(Failures.NONE);
        assertThat(POLICY.failed(three, day(2, "10:02")).lockedAt()).isEmpty();
    }

    @Test
    void after_the_lock_all_tries_are_back() {
        assertThat(POLICY.triesLeft(fourFailures(), day(1, "10:03"))).isZero();
        assertThat(POLICY.triesLeft(fourFailures(), day(2, "10:03"))).isEqualTo(4);
        assertThat(POLICY.failed(fourFailures(), day(2, "10:03")).count()).isEqualTo(1);
    }

    @Test
    void the_threshold_is_three_to_ten() {
        Duration day = Duration.ofHours(24);
        assertThatIllegalArgumentException().isThrownBy(() -> new LockoutPolicy(2, day, day));
        assertThatIllegalArgumentException().isThrownBy(() -> new LockoutPolicy(11, day, day));
        assertThatIllegalArgumentException().isThrownBy(() -> new LockoutPolicy(4, day, Duration.ofHours(1)));
    }
}
