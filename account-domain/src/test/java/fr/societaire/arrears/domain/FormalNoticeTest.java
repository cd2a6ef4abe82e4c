package fr.societaire.arrears.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormalNoticeTest {
    private static final ArrearsTimetable MARCH =
            new ArrearsTimetable(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 12));

    /** The whole table: a line for each stage, a column for each next one, in their order. */
    @Test
    void every_pair_of_stages_is_decided() {
        String table = Arrays.stream(ArrearsStage.values())
                .map(from -> from + " "
                        + Arrays.stream(ArrearsStage.values())
                                .map(to -> from.mayBecome(to) ? "x" : "-")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                OVERDUE -x----x
                LATE --x---x
                FORMAL_NOTICE ---x--x
                SUSPENDED ----x-x
                TERMINABLE -----xx
                TERMINATED -------
                SETTLED -------""");
    }

    @Test
    void every_pair_of_letter_states_is_decided() {
        String table = Arrays.stream(LetterState.values())
                .map(from -> from + " "
                        + Arrays.stream(LetterState.values())
                                .map(to -> from.mayBecome(to) ? "x" : "-")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                SENT -xxx
                DELIVERED ----
                UNCLAIMED ----
                UNKNOWN_ADDRESS ----""");
    }

    /** Hour by hour through three months, with every day on which it may be paid: only pairs of the table are met. */
    @Test
    void days_and_payments_move_a_notice_along_the_table_only() {
        for (int paid = 0; paid < 90; paid++) {
            var notice = notice();
            ArrearsStage before = ArrearsStage.FORMAL_NOTICE;
            for (int hour = 0; hour < 24 * 91; hour++) {
                LocalDateTime now = MARCH.noticeSentOn().atTime(12, 0).plusHours(hour);
                if (hour == paid * 24) {
                    notice.settle(now.toLocalDate());
                }
                ArrearsStage stage = notice.stageAt(now);
                assertThat(stage == before || before.mayBecome(stage))
                        .as("%s to %s at %s", before, stage, now)
                        .isTrue();
                assertThat(stage.isCovered() || stage == ArrearsStage.SETTLED)
                        .isEqualTo(
                                stage == ArrearsStage.SETTLED || notice.cover().covers(now));
                before = stage;
            }
        }
    }

    @Test
    void the_days_that_are_asked_for_are_those_of_the_timetable() {
        LocalDate today = LocalDate.of(2026, 4, 12);
        for (int ago = 0; ago < 80; ago++) {
            var timetable = new ArrearsTimetable(today.minusDays(ago + 20L), today.minusDays(ago));
            assertThat(timetable.noticeSentOn().isBefore(ArrearsTimetable.suspendedIfSentBefore(today)))
                    .isEqualTo(!today.atStartOfDay().isBefore(timetable.suspendedFrom()));
            assertThat(timetable.noticeSentOn().isBefore(ArrearsTimetable.terminableIfSentBefore(today)))
                    .isEqualTo(!today.atStartOfDay().isBefore(timetable.terminableFrom()));
        }
        assertThat(ArrearsTimetable.firstNoticeDay(ArrearsTimetable.lastDueDayFor(today)))
                .isEqualTo(today);
    }

    @Test
    void a_termination_before_its_day_or_after_a_payment_is_refused() {
        var notice = notice();
        assertThatThrownBy(() -> notice.terminate(at("2026-04-21T23:59:59"), "Roche"))
                .isInstanceOf(BusinessRefusal.class);
        notice.settle(LocalDate.of(2026, 4, 22));
        assertThatThrownBy(() -> notice.terminate(at("2026-04-22T10:00"), "Roche"))
                .isInstanceOf(BusinessRefusal.class);
        assertThat(notice.settle(LocalDate.of(2026, 4, 23))).isFalse();
        assertThat(notice.settledOn()).contains(LocalDate.of(2026, 4, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RA123456785FR", " ra 123 456 785 fr ", "1A00915820380", "2C 153 245 6789 0"})
    void the_number_of_a_registered_letter_may_be_typed_as_on_its_label(String typed) {
        assertThat(PostalItem.typed(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RA123456784FR", "RA12345678FR", "AA", "", "1234567890123", "<b>"})
    void anything_else_is_no_number_of_a_letter(String typed) {
        assertThat(PostalItem.typed(typed)).isEmpty();
        assertThat(PostalItem.typed(null)).isEmpty();
    }

    private static FormalNotice notice() {
        return FormalNotice.sent(
                "notice",
                new ContractNumber("AUT00012001"),
                new MemberNumber("10000001"),
                Money.euros("51.00"),
                MARCH,
                new PostalItem("RA123456785FR"),
                "Roche");
    }

    private static Instant at(String inParis) {
        return LocalDateTime.parse(inParis).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }
}
