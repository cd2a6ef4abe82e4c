package fr.societaire.activation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationProblemTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_happened_and_what_to_do(ActivationProblem problem) {
        var said = problem.met(3);
        assertThat(said.title()).endsWith(".").doesNotContain("{");
        assertThat(said.detail()).endsWith(".").doesNotContain("{");
    }

    @Test
    void no_sentence_is_left_over() {
        var keys = ResourceBundle.getBundle(ActivationProblem.SENTENCES.bundle(), Locale.FRENCH)
                .keySet();
        var used = Arrays.stream(ActivationProblem.values())
                .flatMap(problem -> Stream.of(problem.key() + ".title", problem.key() + ".detail"));
        var good = Stream.of("paper-received.title", "paper-received.detail");
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(used, good).toList());
    }

    @Test
    void one_try_left_is_said_in_the_singular() {
        assertThat(ActivationProblem.WRONG_CODE.met(1).detail()).contains("Il vous reste 1 essai.");
        assertThat(ActivationProblem.WRONG_CODE.met(4).detail()).contains("Il vous reste 4 essais.");
    }
}
