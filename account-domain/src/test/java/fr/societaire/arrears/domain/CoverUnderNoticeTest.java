package fr.societaire.arrears.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.WorkedExamples;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Due 1 March 2026, notice sent 12 March, as in W11. */
class CoverUnderNoticeTest {
    private static final ArrearsTimetable MARCH =
            new ArrearsTimetable(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 12));
    private static final LocalDate APRIL_18 = LocalDate.of(2026, 4, 18);

    static Stream<JsonObject> examples() {
        return WorkedExamples.of("unpaid");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_worked_examples(JsonObject example) {
        var timetable = new ArrearsTimetable(
                LocalDate.parse(example.getString("due")), LocalDate.parse(example.getString("notice_sent")));
        assertThat(timetable.suspendedFrom()).isEqualTo(example.getString("suspended_from"));
        assertThat(timetable.terminableFrom()).isEqualTo(example.getString("terminable_from"));
        assertThat(paid(timetable, LocalDate.parse(example.getString("paid"))).resumesAt())
                .contains(LocalDateTime.parse(example.getString("resumes")));
    }

    @Test
    void ten_days_to_pay_then_a_notice_then_thirty_days_of_cover() {
        assertThat(ArrearsTimetable.lastDayWithoutNotice(MARCH.dueOn())).isEqualTo("2026-03-11");
        assertThat(ArrearsTimetable.earliest(MARCH.dueOn())).isEqualTo(MARCH);
        assertThat(MARCH.lastDayCovered()).isEqualTo("2026-04-11");
        assertThatThrownBy(() -> new ArrearsTimetable(MARCH.dueOn(), LocalDate.of(2026, 3, 11)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_loss_of_the_suspension_stays_uncovered_and_cover_is_back_at_noon_of_the_next_day() {
        var cover = paid(MARCH, APRIL_18);
        assertThat(cover.covers(LocalDateTime.parse("2026-04-11T23:59:59"))).isTrue();
        assertThat(cover.covers(LocalDateTime.parse("2026-04-12T00:00"))).isFalse();
        assertThat(cover.covers(LocalDateTime.parse("2026-04-15T09:00"))).isFalse();
        assertThat(cover.covers(LocalDateTime.parse("2026-04-19T11:59"))).isFalse();
        assertThat(cover.covers(LocalDateTime.parse("2026-04-19T12:00"))).isTrue();
    }

    @Test
    void paid_through_the_thirtieth_day_cover_never_stops() {
        var cover = paid(MARCH, MARCH.lastDayCovered());
        assertThat(cover.covers(LocalDateTime.parse("2026-04-12T08:00"))).isTrue();
        assertThat(cover.resumesAt()).isEmpty();
    }

    @Test
    void paid_on_the_day_after_it_stops_for_a_day_and_a_half() {
        var cover = paid(MARCH, MARCH.lastDayCovered().plusDays(1));
        assertThat(cover.covers(LocalDateTime.parse("2026-04-12T00:00"))).isFalse();
        assertThat(cover.resumesAt()).contains(LocalDateTime.parse("2026-04-13T12:00"));
    }

    @Test
    void unpaid_it_stays_suspended_and_paid_after_the_end_the_contract_is_not_back() {
        assertThat(new CoverUnderNotice(MARCH, Optional.empty(), Optional.empty())
                        .covers(LocalDateTime.parse("2027-01-01T00:00")))
                .isFalse();
        var ended = new CoverUnderNotice(
                MARCH, Optional.of(LocalDate.of(2026, 4, 25)), Optional.of(LocalDateTime.parse("2026-04-24T00:00")));
        assertThat(ended.resumesAt()).isEmpty();
        assertThat(ended.covers(LocalDateTime.parse("2026-04-27T00:00"))).isFalse();
    }

    @Test
    void nobody_ends_a_contract_before_ten_days_of_suspension() {
        assertThatThrownBy(() -> new CoverUnderNotice(
                        MARCH, Optional.empty(), Optional.of(LocalDateTime.parse("2026-04-21T23:59"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CoverUnderNotice paid(ArrearsTimetable timetable, LocalDate day) {
        return new CoverUnderNotice(timetable, Optional.of(day), Optional.empty());
    }
}
