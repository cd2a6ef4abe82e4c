package fr.societaire.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    /** A Tuesday, 12:00 in Paris. */
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    private final Timetable weekdays =
            new Timetable(OpeningHours.parse("MON-FRI 09:00-12:30 14:00-17:15"), HALF_AN_HOUR, Duration.ofHours(1), 10);
    private final Timetable nights =
            new Timetable(OpeningHours.parse("SUN 00:00-06:00"), HALF_AN_HOUR, Duration.ofHours(1), 10);

    @Test
    void an_appointment_ends_before_the_door_closes() {
        assertThat(times(weekdays.on(LocalDate.of(2026, 12, 1))))
                .startsWith(LocalTime.of(9, 0), LocalTime.of(9, 30))
                .contains(LocalTime.of(12, 0), LocalTime.of(14, 0))
                .doesNotContain(LocalTime.of(12, 30), LocalTime.of(13, 30))
                .endsWith(LocalTime.of(16, 30));
    }

    @Test
    void there_is_none_on_a_sunday_or_a_public_holiday() {
        assertThat(weekdays.on(LocalDate.of(2026, 12, 6))).isEmpty();
        assertThat(weekdays.on(LocalDate.of(2026, 12, 25))).isEmpty();
        assertThat(weekdays.on(LocalDate.of(2026, 12, 24))).isNotEmpty();
    }

    @Test
    void the_soonest_is_an_hour_from_now() {
        assertThat(weekdays.offers(NOON.plus(Duration.ofHours(2)), NOON)).isTrue();
        assertThat(weekdays.offeredAt(NOON.plus(Duration.ofHours(1))).getFirst())
                .isEqualTo(NOON.plus(Duration.ofHours(2)));
        assertThat(weekdays.offeredAt(NOON.plus(Duration.ofHours(1).plusSeconds(1)))
                        .getFirst())
                .isEqualTo(NOON.plus(Duration.ofHours(2).plusMinutes(30)));
    }

    @Test
    void it_is_offered_on_ten_days_of_opening_and_no_more() {
        var days = weekdays.offeredAt(NOON).stream()
                .map(start -> start.atZone(Timetable.PARIS).toLocalDate())
                .distinct()
                .toList();
        assertThat(days).hasSize(10).startsWith(LocalDate.of(2026, 12, 1)).endsWith(LocalDate.of(2026, 12, 14));
        assertThat(weekdays.offers(Instant.parse("2026-12-15T08:00:00Z"), NOON)).isFalse();
    }

    @Test
    void what_is_not_on_the_grid_is_not_offered() {
        assertThat(weekdays.offers(Instant.parse("2026-12-02T08:30:00Z"), NOON)).isTrue();
        assertThat(weekdays.offers(Instant.parse("2026-12-02T08:40:00Z"), NOON)).isFalse();
        assertThat(weekdays.offers(Instant.parse("2026-11-30T08:30:00Z"), NOON)).isFalse();
    }

    @Test
    void a_night_has_as_many_as_it_lasts_when_the_clocks_are_moved() {
        List<Instant> spring = nights.on(LocalDate.of(2026, 3, 29));
        List<Instant> autumn = nights.on(LocalDate.of(2026, 10, 25));
        assertThat(nights.on(LocalDate.of(2026, 3, 22))).hasSize(12);
        assertThat(spring).hasSize(10).doesNotHaveDuplicates();
        assertThat(times(spring))
                .contains(LocalTime.of(1, 30), LocalTime.of(3, 0))
                .doesNotContain(LocalTime.of(2, 30));
        assertThat(autumn).hasSize(14).doesNotHaveDuplicates();
        for (int n = 1; n < autumn.size(); n++) {
            assertThat(Duration.between(autumn.get(n - 1), autumn.get(n))).isEqualTo(HALF_AN_HOUR);
        }
    }

    private static List<LocalTime> times(List<Instant> starts) {
        return starts.stream()
                .map(start -> start.atZone(Timetable.PARIS).toLocalTime())
                .toList();
    }
}
