package fr.societaire.sandbox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TestCardTest {
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"WRONG_NUMBER", "OTHER"})
    void every_documented_number_can_be_typed(TestCard card) {
        assertThat(Luhn.holds(card.number())).isTrue();
        assertThat(TestCard.of(card.number())).isEqualTo(card);
    }

    @Test
    void the_wrong_number_is_wrong() {
        assertThat(Luhn.holds(TestCard.WRONG_NUMBER.number())).isFalse();
    }

    @Test
    void no_two_cards_share_a_number() {
        var numbers = TestCard.documented().stream().map(TestCard::number).toList();
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
    }

    @Test
    void any_other_number_is_refused() {
        assertThat(TestCard.of("4000001240000000").decline()).contains(Decline.NOT_A_TEST_CARD);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_CARD", "STOLEN_CARD", "PICKUP_CARD", "FRAUDULENT"})
    void what_the_holder_must_not_learn_is_worded_like_any_refusal(Decline decline) {
        assertThat(decline.memberMessage()).isEqualTo(Decline.GENERIC.memberMessage());
    }
}
