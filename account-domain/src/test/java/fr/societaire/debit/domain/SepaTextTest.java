package fr.societaire.debit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {
    @ParameterizedTest
    @CsvSource({
        "Hélène Lefèvre-Muñoz, Helene Lefevre-Munoz",
        "Cœur d’Æther, Coeur d'AEther",
        "A & B <SARL>, A B SARL",
        "Łukasz Øster, Lukasz Oster",
        "échéance du 1er mars, echeance du 1er mars"
    })
    void a_name_keeps_what_every_bank_can_read(String name, String told) {
        assertThat(SepaText.of(name, 70)).isEqualTo(told);
    }

    @Example
    void what_leaves_nothing_is_refused() {
        assertThatThrownBy(() -> SepaText.of("日本", 70)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatever_is_told_fits_and_is_told_unchanged(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 140) int most) {
        String told = SepaText.of("x" + text, most);
        assertThat(told).matches("[A-Za-z0-9/\\-?:().,'+ ]+").hasSizeLessThanOrEqualTo(most);
        assertThat(SepaText.of(told, most)).isEqualTo(told);
    }
}
