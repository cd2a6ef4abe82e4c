package fr.societaire.activation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivationQuotaTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private final ActivationQuota quota = new ActivationQuota(10, 5, 4, Duration.ofSeconds(60));

    @Test
    void ten_failures_from_an_address_or_five_for_a_number_are_enough() {
        assertThat(quota.allowsProof(9, 4)).isTrue();
        assertThat(quota.allowsProof(10, 0)).isFalse();
        assertThat(quota.allowsProof(0, 5)).isFalse();
    }

    @Test
    void the_first_code_leaves_at_once_and_the_next_a_minute_later() {
        assertThat(quota.nextCodeAt(List.of(), NOON)).contains(NOON);
        assertThat(quota.nextCodeAt(List.of(NOON), NOON)).contains(NOON.plusSeconds(60));
    }

    @Test
    void each_wait_is_twice_the_one_before() {
        assertThat(quota.nextCodeAt(Collections.nCopies(2, NOON), NOON)).contains(NOON.plusSeconds(120));
        assertThat(quota.nextCodeAt(Collections.nCopies(3, NOON), NOON)).contains(NOON.plusSeconds(240));
    }

    @Test
    void four_codes_a_day() {
        assertThat(quota.nextCodeAt(Collections.nCopies(3, NOON), NOON)).isPresent();
        assertThat(quota.nextCodeAt(Collections.nCopies(4, NOON), NOON)).isEmpty();
    }
}
