package fr.societaire.recovery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryQuotaTest {
    private final RecoveryQuota quota = new RecoveryQuota(3, 10, 4);

    @Test
    void the_third_request_of_an_account_is_answered_and_the_fourth_is_not() {
        assertThat(quota.allows(2, 1)).isTrue();
        assertThat(quota.allows(3, 1)).isFalse();
    }

    @Test
    void the_tenth_request_of_an_address_is_answered_and_the_eleventh_is_not() {
        assertThat(quota.allows(0, 10)).isTrue();
        assertThat(quota.allows(0, 11)).isFalse();
    }

    @Test
    void four_codes_a_day_and_no_more() {
        assertThat(quota.allowsCode(3)).isTrue();
        assertThat(quota.allowsCode(4)).isFalse();
    }
}
