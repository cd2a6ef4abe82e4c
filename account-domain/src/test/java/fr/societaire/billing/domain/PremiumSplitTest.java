package fr.societaire.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.societaire.shared.Money;
import fr.societaire.shared.WorkedExamples;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PremiumSplitTest {
    static Stream<JsonObject> examples() {
        return WorkedExamples.of("instalments");
    }

    /** W20. */
    @ParameterizedTest
    @MethodSource("examples")
    void the_worked_examples(JsonObject example) {
        List<Money> parts =
                new PremiumSplit(Money.euros(example.getString("total")), example.getInt("n")).instalments();
        assertThat(parts).hasSize(example.getInt("n"));
        assertThat(parts.getFirst()).isEqualTo(Money.euros(example.getString("first")));
        assertThat(parts.subList(1, parts.size())).containsOnly(Money.euros(example.getString("other")));
    }

    @Property
    void no_cent_is_lost_or_made_and_only_the_first_differs(
            @ForAll @LongRange(min = 0, max = 10_000_000_00L) long cents,
            @ForAll @IntRange(min = 1, max = 60) int parts) {
        List<Money> split = new PremiumSplit(Money.ofCents(cents), parts).instalments();
        assertThat(split.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ofCents(cents));
        assertThat(split).hasSize(parts);
        assertThat(split.stream().skip(1).distinct().count()).isLessThanOrEqualTo(1);
        assertThat(split.getFirst().minus(split.getLast()).cents()).isBetween(0L, parts - 1L);
    }

    @Test
    void nothing_is_split_into_nothing_and_no_refund_is_spread() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PremiumSplit(Money.euros("1.00"), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PremiumSplit(Money.euros("-1.00"), 2));
        assertThat(new PremiumSplit(Money.euros("0.01"), 3).instalments())
                .containsExactly(Money.euros("0.01"), Money.ZERO, Money.ZERO);
    }
}
