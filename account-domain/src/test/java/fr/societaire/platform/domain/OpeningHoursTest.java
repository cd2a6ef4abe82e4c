package fr.societaire.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    private static final OpeningHours HOURS = OpeningHours.parse("MON-FRI 09:00-12:30 14:00-18:30; SAT 09:00-13:00");

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T08:59, ",
        "2026-12-01T09:00, 12:30",
        "2026-12-01T12:29:59, 12:30",
        "2026-12-01T12:30, ",
        "2026-12-01T18:29, 18:30",
        "2026-12-05T12:59, 13:00",
        "2026-12-05T14:30, ",
        "2026-12-06T10:00, ",
        "2026-12-25T10:00, "
    })
    void somebody_answers_in_the_hours_of_the_day_and_on_no_holiday(LocalDateTime at, LocalTime until) {
        assertThat(HOURS.openUntil(at).orElse(null)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T07:00, 2026-12-01T09:00",
        "2026-12-01T13:00, 2026-12-01T14:00",
        "2026-12-01T19:00, 2026-12-02T09:00",
        "2026-12-05T13:00, 2026-12-07T09:00",
        "2026-12-24T18:30, 2026-12-26T09:00",
        "2026-05-13T19:00, 2026-05-15T09:00"
    })
    void the_next_opening_skips_nights_sundays_and_holidays(LocalDateTime at, LocalDateTime next) {
        assertThat(HOURS.nextOpening(at)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MON", "LUN 09:00-12:00", "MON 12:00-09:00", "MON 09:00", "MONDAY 09:00-10:00"})
    void what_says_no_hours_is_refused(String written) {
        assertThatThrownBy(() -> OpeningHours.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_written_as_it_is_read() {
        String written = "MON 09:00-12:30 14:00-18:30; TUE 09:00-12:30; SAT 09:00-13:00";
        assertThat(OpeningHours.parse(written).written()).isEqualTo(written);
        assertThat(OpeningHours.parse("MON-TUE 08:00-19:00").written()).isEqualTo("MON 08:00-19:00; TUE 08:00-19:00");
    }

    @Test
    void a_day_has_its_hours_in_order_unless_it_is_a_holiday() {
        var hours = OpeningHours.parse("FRI 14:00-18:00 09:00-12:00");
        assertThat(hours.on(LocalDate.of(2026, 12, 4)))
                .extracting(OpeningHours.Slot::from)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(14, 0));
        assertThat(hours.on(LocalDate.of(2026, 12, 25))).isEmpty();
        assertThat(hours.on(LocalDate.of(2026, 12, 3))).isEmpty();
    }

    @Test
    void the_holidays_of_2026_are_eleven() {
        assertThat(Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.getYear() == 2026, day -> day.plusDays(1))
                        .filter(PublicHolidays::include)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easter_is_the_one_of_the_calendars(int year, LocalDate sunday) {
        assertThat(PublicHolidays.easter(year)).isEqualTo(sunday);
    }
}
