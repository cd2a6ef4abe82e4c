package fr.societaire.humancheck.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    @Test
    void it_is_asked_in_words() {
        assertThat(new Question(7, 4, true).words()).isEqualTo("Combien font sept plus quatre\u00A0?");
        assertThat(new Question(9, 1, false).words()).isEqualTo("Combien font neuf moins un\u00A0?");
        assertThat(new Question(7, 4, true).answer()).isEqualTo(11);
        assertThat(new Question(9, 1, false).answer()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"11, 11", "' 11 ', 11", "onze, 11", "Onze, 11", "ZÉRO, 0", "dix sept, 17", "Dix-Huit, 18", "7, 7"})
    void it_is_answered_in_figures_or_in_words(String typed, int number) {
        assertThat(Question.read(typed)).hasValue(number);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"onzième", "1111", "-3", "1.0", "le double de ce que vous pensez"})
    void what_is_no_number_is_no_answer(String typed) {
        assertThat(Question.read(typed)).isEmpty();
    }

    @Test
    void every_question_has_an_answer_one_can_say() {
        var random = new Random(7);
        assertThat(IntStream.range(0, 2_000).mapToObj(i -> Question.pick(random)))
                .allSatisfy(question -> {
                    assertThat(question.answer()).isBetween(1, 18);
                    assertThat(question.words()).matches("Combien font [a-z]+ (plus|moins) [a-z]+\u00A0\\?");
                });
    }
}
