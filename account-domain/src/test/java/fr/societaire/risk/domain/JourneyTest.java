package fr.societaire.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 27);

    @ParameterizedTest
    @CsvSource({"18, false", "19, true", "20, true", "27, true", "28, true", "29, false"})
    void it_is_on_for_its_days_and_one_more_on_each_side(int day, boolean on) {
        assertThat(new Journey(Set.of("ES"), FIRST, LAST).isOn(FIRST.withDayOfMonth(day)))
                .isEqualTo(on);
    }

    @Test
    void it_goes_somewhere_and_ends_after_it_has_begun() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Journey(Set.of("ES"), LAST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Journey(Set.of(), FIRST, LAST));
    }
}
