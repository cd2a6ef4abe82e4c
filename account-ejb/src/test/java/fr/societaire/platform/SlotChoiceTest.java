package fr.societaire.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotChoiceTest {
    private static final Instant START = Instant.parse("2026-12-03T08:30:00Z");
    private final FreeDay thursday = new FreeDay(LocalDate.of(2026, 12, 3), List.of(START));
    private final FreeDay friday = new FreeDay(LocalDate.of(2026, 12, 4), List.of(START.plusSeconds(86_400)));

    @Test
    void the_day_that_was_asked_for_is_open_else_the_first() {
        assertThat(SlotChoice.of(List.of(thursday, friday), "2026-12-04").open())
                .isEqualTo(friday);
        assertThat(SlotChoice.of(List.of(thursday, friday), "nothing").open()).isEqualTo(thursday);
        assertThat(SlotChoice.of(List.of(thursday, friday), null).open()).isEqualTo(thursday);
        assertThat(SlotChoice.of(List.of(), "2026-12-04").open()).isNull();
    }

    @Test
    void what_is_no_hour_is_none() {
        assertThat(SlotChoice.start("2026-12-03T08:30:00Z")).contains(START);
        assertThat(SlotChoice.start("demain")).isEmpty();
        assertThat(SlotChoice.start(null)).isEmpty();
    }
}
