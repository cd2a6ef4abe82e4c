package fr.societaire.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.societaire.platform.domain.TargetDay;
import fr.societaire.shared.WorkedExamples;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DebitDatesTest {
    static Stream<JsonObject> examples() {
        return WorkedExamples.of("sdd");
    }

    /** W21. */
    @ParameterizedTest
    @MethodSource("examples")
    void the_worked_examples(JsonObject example) {
        var dates = DebitDates.of(LocalDate.parse(example.getString("nominal")));
        holds(example, "due", dates::due);
        holds(example, "prenotify_by", dates::announceBy);
        holds(example, "file_by", dates::fileBy);
        holds(example, "return_by", dates::returnBy);
        holds(example, "refund_8w", dates::refundBy);
        holds(example, "unauth_13m", dates::contestBy);
    }

    private static void holds(JsonObject example, String name, Supplier<LocalDate> date) {
        if (example.containsKey(name)) {
            assertThat(date.get()).as(name).isEqualTo(example.getString(name));
        }
    }

    /** W21, the whole year. */
    @Test
    void debit_day_5_in_2026() {
        var day = new DebitDay(5);
        assertThat(Arrays.stream(Month.values())
                        .map(month -> day.in(YearMonth.of(2026, month)).due().toString()))
                .containsExactly(
                        "2026-01-05",
                        "2026-02-05",
                        "2026-03-05",
                        "2026-04-07",
                        "2026-05-05",
                        "2026-06-05",
                        "2026-07-06",
                        "2026-08-05",
                        "2026-09-07",
                        "2026-10-05",
                        "2026-11-05",
                        "2026-12-07");
    }

    /** W21: French holidays on which banks settle. */
    @ParameterizedTest
    @CsvSource({"2026-05-08", "2026-07-14"})
    void a_holiday_of_france_moves_nothing(LocalDate day) {
        assertThat(DebitDates.of(day).due()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "28, 2026-02, 2026-02-28",
        "31, 2026-02, 2026-02-28",
        "31, 2028-02, 2028-02-29",
        "31, 2026-04, 2026-04-30"
    })
    void a_month_without_that_day_is_debited_on_its_last(int day, YearMonth month, LocalDate nominal) {
        assertThat(new DebitDay(day).in(month).nominal()).isEqualTo(nominal);
    }

    @Test
    void a_shorter_notice_is_counted_from_the_real_day() {
        var dates = DebitDates.of(LocalDate.of(2026, 4, 5));
        assertThat(dates.announceBy(5)).isEqualTo("2026-04-02");
        assertThatIllegalArgumentException().isThrownBy(() -> dates.announceBy(-1));
    }

    @Property
    void whatever_the_day_banks_settle_on_each_date_that_needs_them_and_the_order_holds(
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(min = 2020, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        DebitDates dates = new DebitDay(day).in(YearMonth.of(year, month));
        assertThat(Stream.of(dates.due(), dates.fileBy(), dates.returnBy())).allMatch(TargetDay::isOne);
        assertThat(dates.nominal())
                .isBeforeOrEqualTo(dates.due())
                .isAfter(dates.due().minusDays(5));
        assertThat(YearMonth.from(dates.nominal())).isEqualTo(YearMonth.of(year, month));
        assertThat(Stream.of(
                        dates.announceBy(),
                        dates.fileBy(),
                        dates.due(),
                        dates.returnBy(),
                        dates.refundBy(),
                        dates.contestBy()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Property
    void what_is_offered_exists_in_every_month(
            @ForAll @IntRange(min = 2020, max = 2099) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        assertThat(DebitDay.OFFERED)
                .allSatisfy(day -> assertThat(
                                day.in(YearMonth.of(year, month)).nominal().getDayOfMonth())
                        .isEqualTo(day.ofMonth()));
    }
}
