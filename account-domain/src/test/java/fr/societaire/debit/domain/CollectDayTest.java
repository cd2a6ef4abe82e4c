package fr.societaire.debit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectDayTest {
    @ParameterizedTest
    @CsvSource({
        // A Saturday is the Monday after; a late one, or one too near, waits for fourteen days of notice.
        "2026-12-05, 2026-11-10, 2026-12-07",
        "2026-12-05, 2026-11-21, 2026-12-07",
        "2026-12-05, 2026-11-24, 2026-12-08",
        "2026-09-01, 2026-11-24, 2026-12-08",
        "2026-12-25, 2026-11-24, 2026-12-28"
    })
    void nobody_is_debited_before_fourteen_days_nor_on_a_day_without_banks(
            LocalDate dueOn, LocalDate today, LocalDate expected) {
        assertThat(CollectDay.of(dueOn, today).day()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Friday before and after the hour, Saturday, and the Thursday before Easter's long week-end.
        "2026-12-04T09:59, -, 2026-12-04",
        "2026-12-04T10:00, 2026-12-07, 2026-12-04",
        "2026-12-05T12:00, -, 2026-12-07",
        "2026-12-07T12:00, 2026-12-08, 2026-12-07",
        "2026-04-02T10:00, 2026-04-07, 2026-04-02",
        "2026-04-03T10:00, -, 2026-04-07"
    })
    void a_file_leaves_on_the_last_settling_day_before_and_never_later(
            LocalDateTime now, String filed, LocalDate missed) {
        assertThat(CollectDay.filedAt(now, LocalTime.of(10, 0))
                        .map(day -> day.day().toString()))
                .isEqualTo(Optional.of(filed).filter(day -> !day.equals("-")));
        assertThat(CollectDay.lastMissed(now.toLocalDate())).isEqualTo(missed);
    }

    @Test
    void a_debit_is_found_again_by_the_word_told_to_the_bank() {
        assertThat(DebitId.named(new DebitId(42).reference())).contains(new DebitId(42));
        assertThat(DebitId.named("PRLV-042")).isEmpty();
        assertThat(DebitId.named("PRLV-")).isEmpty();
        assertThat(DebitId.named("42")).isEmpty();
        assertThat(DebitId.named("PRLV-9999999999999999999")).isEmpty();
    }
}
