package fr.societaire.factor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactorProblemTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_happened_and_what_to_do(FactorProblem problem) {
        var said = problem.met();
        assertThat(said.title()).endsWith(".").doesNotContain("{");
        assertThat(said.detail()).endsWith(".").doesNotContain("{");
    }

    @Test
    void no_sentence_is_left_over() {
        var keys = ResourceBundle.getBundle(FactorProblem.SENTENCES.bundle(), Locale.FRENCH)
                .keySet();
        var used = Arrays.stream(FactorProblem.values())
                .flatMap(problem -> Stream.of(problem.key() + ".title", problem.key() + ".detail"));
        assertThat(keys).containsExactlyInAnyOrderElementsOf(used.toList());
    }
}
