package fr.societaire.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenAnswerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONTRACT_NUMBER | AUT00012001 | aut 000 12 001",
                "PLATE | AA-123-BB | aa 123 bb",
                "POSTCODE | 75011 | 75 011",
                "MEMBER_SINCE | 2018 | 2018",
                "BIRTH_DATE | 1984-03-12 | 12/03/1984",
                "BIRTH_DATE | 1984-03-12 | 12031984",
                "BIRTH_DATE | 1984-03-12 | 12 03 1984",
                "BIRTH_PLACE | Saint-Étienne | saint etienne",
                "STREET | 14 rue de la Fontaine-au-Roi | 14 fontaine au roi",
                "STREET | 3 allée des Œillets | 3, Allee des oeillets",
                "LAST_PAYMENT | 51.00 | 51",
                "LAST_PAYMENT | 51.00 | 51,00 €",
                "LAST_PAYMENT | 1251.30 | 1 251.3 euros"
            })
    void what_is_said_in_another_form_is_right(CallerFact fact, String truth, String said) {
        assertThat(new SpokenAnswer(said).knows(fact, Set.of(truth))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONTRACT_NUMBER | AUT00012001 | AUT00012002",
                "PLATE | AA-123-BB | AA-123",
                "POSTCODE | 75011 | 75",
                "MEMBER_SINCE | 2018 | 18",
                "BIRTH_DATE | 1984-03-12 | 03/12/1984",
                "BIRTH_DATE | 1984-03-12 | 31/02/1984",
                "BIRTH_DATE | 1984-03-12 | mars 1984",
                "BIRTH_PLACE | Saint-Étienne | Saint",
                "BIRTH_PLACE | Nantes | de la",
                "STREET | 14 rue de la Fontaine-au-Roi | fontaine au roi",
                "STREET | 14 rue de la Fontaine-au-Roi | 14 rue de la",
                "STREET | 14 rue de la Fontaine-au-Roi | 14 rue de la Fontaine-au-Roi 15 16 17",
                "LAST_PAYMENT | 51.00 | 51,01",
                "LAST_PAYMENT | 51.00 | cinquante et un"
            })
    void a_near_miss_is_a_miss(CallerFact fact, String truth, String said) {
        assertThat(new SpokenAnswer(said).knows(fact, Set.of(truth))).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void silence_is_no_answer(String said) {
        assertThat(new SpokenAnswer(said).knows(CallerFact.BIRTH_PLACE, Set.of("", "Nantes")))
                .isFalse();
    }

    @Test
    void any_of_several_truths_will_do() {
        assertThat(new SpokenAnswer("HAB00012002")
                        .knows(CallerFact.CONTRACT_NUMBER, Set.of("AUT00012001", "HAB00012002")))
                .isTrue();
    }
}
