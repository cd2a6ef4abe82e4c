package fr.societaire.welcome.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.MemberNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstStepsTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    private final FirstSteps steps = FirstSteps.offer(new MemberNumber("10000005"), NOON);

    @Test
    void they_are_over_when_none_is_open() {
        steps.complete(Step.CONTACTS);
        steps.skip(Step.ATTESTATION);
        assertThat(steps.isOver()).isFalse();
        steps.complete(Step.CODE);
        assertThat(steps.isOver()).isTrue();
    }

    @Test
    void what_is_done_stays_done_and_what_was_skipped_may_be_done_after_all() {
        steps.complete(Step.CONTACTS);
        steps.skip(Step.CONTACTS);
        assertThat(steps.state(Step.CONTACTS)).isEqualTo(StepState.DONE);
        steps.skip(Step.CODE);
        steps.complete(Step.CODE);
        assertThat(steps.state(Step.CODE)).isEqualTo(StepState.DONE);
    }

    @Test
    void dismissing_skips_what_is_open_and_nothing_else() {
        steps.complete(Step.CONTACTS);
        steps.dismiss();
        assertThat(steps.state(Step.CONTACTS)).isEqualTo(StepState.DONE);
        assertThat(steps.state(Step.ATTESTATION)).isEqualTo(StepState.SKIPPED);
        assertThat(steps.isOver()).isTrue();
    }

    @Test
    void codes_are_a_minute_apart_and_four_a_day() {
        var quota = new TestCodeQuota(Duration.ofMinutes(1), 4);
        assertThat(quota.nextAt(List.of(), NOON)).contains(NOON);
        assertThat(quota.nextAt(List.of(NOON), NOON)).contains(NOON.plusSeconds(60));
        assertThat(quota.nextAt(List.of(NOON, NOON, NOON, NOON), NOON.plusSeconds(3600)))
                .isEmpty();
    }
}
