package fr.societaire.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayableAheadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({"2026-10-01, true", "2026-12-01, true", "2027-01-15, true", "2027-01-16, false"})
    void late_ones_and_those_due_within_the_period_may_be_paid(LocalDate dueOn, boolean payable) {
        assertThat(new PayableAhead(Period.ofDays(45)).admits(dueOn, TODAY)).isEqualTo(payable);
    }

    @Test
    void a_negative_period_is_refused() {
        assertThatThrownBy(() -> new PayableAhead(Period.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
