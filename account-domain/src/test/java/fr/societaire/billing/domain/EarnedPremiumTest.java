package fr.societaire.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.contract.domain.HamonNotice;
import fr.societaire.shared.Money;
import fr.societaire.shared.WorkedExamples;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EarnedPremiumTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    static Stream<JsonObject> examples() {
        return WorkedExamples.of("termination");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_worked_examples(JsonObject example) {
        var notice = new HamonNotice(LocalDate.parse(example.getString("received")));
        assertThat(notice.endsOn()).isEqualTo(example.getString("end"));
        assertThat(notice.refundBy()).isEqualTo(example.getString("refund_by"));
        Money annual = Money.euros(example.getString("annual"));
        var premium = new EarnedPremium(
                annual, LocalDate.parse(example.getString("from")), LocalDate.parse(example.getString("to")));
        assertThat(premium.earnedUntil(notice.endsOn())).isEqualTo(Money.euros(example.getString("earned")));
        assertThat(premium.refund(annual, notice.endsOn())).isEqualTo(Money.euros(example.getString("refund")));
        assertThat(premium.refund(Money.euros(example.getString("monthly_paid")), notice.endsOn()))
                .isEqualTo(Money.euros(example.getString("monthly_refund")));
    }

    @Test
    void nothing_is_earned_on_the_first_day_and_all_after_the_last() {
        var premium = new EarnedPremium(Money.euros("612.00"), NEW_YEAR, LAST_DAY);
        assertThat(premium.earnedUntil(NEW_YEAR)).isEqualTo(Money.ZERO);
        assertThat(premium.earnedUntil(LAST_DAY.plusDays(1))).isEqualTo(Money.euros("612.00"));
        assertThatThrownBy(() -> premium.earnedUntil(NEW_YEAR.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> premium.earnedUntil(LAST_DAY.plusDays(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_not_yet_paid_of_what_is_earned_is_still_owed() {
        var premium = new EarnedPremium(Money.euros("612.00"), NEW_YEAR, LAST_DAY);
        assertThat(premium.refund(Money.euros("51.00"), LocalDate.of(2026, 5, 19)))
                .isEqualTo(Money.euros("-180.39"));
    }

    @Property
    void what_is_earned_and_what_is_given_back_are_the_premium_and_a_day_more_never_earns_less(
            @ForAll @LongRange(min = 0, max = 10_000_000) long cents, @ForAll @IntRange(max = 364) int day) {
        var premium = new EarnedPremium(Money.ofCents(cents), NEW_YEAR, LAST_DAY);
        LocalDate end = NEW_YEAR.plusDays(day);
        assertThat(premium.earnedUntil(end).plus(premium.refund(Money.ofCents(cents), end)))
                .isEqualTo(Money.ofCents(cents));
        assertThat(premium.earnedUntil(end)).isBetween(Money.ZERO, premium.earnedUntil(end.plusDays(1)));
    }
}
