package fr.societaire.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilNameTest {
    @ParameterizedTest
    @CsvSource({
        "Léa-Rose, LEA ROSE",
        "D’Aubigné, d'aubigne",
        "Lecœur, LECOEUR",
        "' Fontaine ', fontaine",
        "Gönül, gonul",
        "Nuñez, NUNEZ"
    })
    void one_name_however_it_is_written(String one, String other) {
        assertThat(CivilName.of(one).is(other)).isTrue();
        assertThat(CivilName.of(other).is(one)).isTrue();
    }

    @Test
    void another_letter_is_another_name() {
        assertThat(CivilName.of("Martin").is("Martins")).isFalse();
    }

    @Test
    void nothing_is_no_name() {
        assertThat(CivilName.of(" - ").is("")).isFalse();
        assertThat(CivilName.of(null).is(null)).isFalse();
    }
}
