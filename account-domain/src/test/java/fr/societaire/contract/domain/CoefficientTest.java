package fr.societaire.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoefficientTest {
    @Test
    void is_exact_to_the_hundredth_and_read_with_a_comma() {
        assertThat(Coefficient.of("0.68")).isEqualTo(new Coefficient(68));
        assertThat(Coefficient.of("0.68").display()).isEqualTo("0,68");
        assertThat(Coefficient.of("1.05").display()).isEqualTo("1,05");
        assertThat(Coefficient.of("3.50").toString()).isEqualTo("3.50");
        assertThat(Coefficient.of("1")).isEqualTo(new Coefficient(100));
    }

    @Test
    void a_third_decimal_is_refused_and_not_rounded() {
        assertThatThrownBy(() -> Coefficient.of("0.685")).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 351, 0, -50})
    void the_law_knows_none_below_half_nor_above_three_and_a_half(int hundredths) {
        assertThatThrownBy(() -> new Coefficient(hundredths)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void below_one_is_a_bonus_above_one_a_malus() {
        assertThat(new Coefficient(99).isBonus()).isTrue();
        assertThat(new Coefficient(100).isBonus()).isFalse();
        assertThat(new Coefficient(100).isMalus()).isFalse();
        assertThat(new Coefficient(101).isMalus()).isTrue();
    }
}
