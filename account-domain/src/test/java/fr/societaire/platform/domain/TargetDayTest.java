package fr.societaire.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-12-25",
                "2026-11-21",
                "2026-11-22",
                "2025-12-26",
                "2027-03-26",
                "2027-03-29",
                "2028-04-14",
                "2028-04-17"
            })
    void banks_rest(LocalDate day) {
        assertThat(TargetDay.isOne(day)).isFalse();
    }

    /** The holidays of France on which they do settle: the usual mistake. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2028-08-15",
                "2027-11-01",
                "2026-11-11",
                "2026-12-24",
                "2026-12-31",
                "2026-04-02"
            })
    void banks_work(LocalDate day) {
        assertThat(TargetDay.isOne(day)).isTrue();
    }

    @Test
    void a_closed_day_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetDay(LocalDate.of(2026, 4, 6)));
    }

    @Property
    void what_is_next_is_open_and_nothing_open_was_passed_over(@ForAll("days") LocalDate day) {
        LocalDate next = TargetDay.onOrAfter(day).date();
        LocalDate last = TargetDay.onOrBefore(day).date();
        assertThat(day.datesUntil(next)).noneMatch(TargetDay::isOne);
        assertThat(last.datesUntil(day)).filteredOn(TargetDay::isOne).hasSizeLessThanOrEqualTo(1);
        // Good Friday to Easter Monday, or Christmas beside a Sunday: four days at most.
        assertThat(next).isBefore(day.plusDays(5));
    }

    @Property
    void so_many_days_on_and_back_again_is_where_one_was(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 30) int count) {
        TargetDay open = TargetDay.onOrAfter(day);
        TargetDay later = open.plus(count);
        assertThat(later.minus(count)).isEqualTo(open);
        assertThat(open.date().datesUntil(later.date()).filter(TargetDay::isOne))
                .hasSize(count);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 36_525).map(LocalDate.of(2000, 1, 1)::plusDays);
    }
}
