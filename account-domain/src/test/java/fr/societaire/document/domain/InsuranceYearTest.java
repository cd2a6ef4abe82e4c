package fr.societaire.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsuranceYearTest {
    @ParameterizedTest(name = "on {0}, begun {1}, renewed {2}, ending {3}: {4} to {5}")
    @CsvSource({
        "2026-11-22, 2021-04-01, 2027-04-01,           , 2026-04-01, 2027-03-31",
        "2026-11-22, 2021-04-01,           ,           , 2026-04-01, 2027-03-31",
        "2026-11-22, 2021-04-01, 2024-04-01,           , 2026-04-01, 2027-03-31",
        "2026-11-22, 2026-09-15, 2027-04-01,           , 2026-09-15, 2027-03-31",
        "2026-11-22, 2021-04-01, 2027-04-01, 2026-12-31, 2026-04-01, 2026-12-31",
        "2026-04-01, 2021-04-01, 2026-04-01,           , 2026-04-01, 2027-03-31",
        "2026-03-31, 2021-04-01, 2026-04-01,           , 2025-04-01, 2026-03-31",
        "2027-02-28, 2024-02-29,           ,           , 2027-02-28, 2028-02-28"
    })
    void runs_from_renewal_to_the_day_before_the_next(
            LocalDate today,
            LocalDate startsOn,
            LocalDate renewsOn,
            LocalDate endsOn,
            LocalDate expectedFrom,
            LocalDate expectedUntil) {
        assertThat(InsuranceYear.containing(today, startsOn, renewsOn, endsOn))
                .contains(new Period(expectedFrom, expectedUntil));
    }

    @Test
    void there_is_none_before_the_cover_begins_or_after_it_ends() {
        LocalDate start = LocalDate.of(2026, 4, 1);
        LocalDate end = LocalDate.of(2026, 9, 30);
        assertThat(InsuranceYear.containing(start.minusDays(1), start, null, end))
                .isEmpty();
        assertThat(InsuranceYear.containing(end, start, null, end)).isPresent();
        assertThat(InsuranceYear.containing(end.plusDays(1), start, null, end)).isEmpty();
    }
}
