package fr.societaire.welcome.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WelcomeProblemTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_happened_and_what_to_do(WelcomeProblem problem) {
        var said = problem.met(3);
        assertThat(said.title()).endsWith(".").doesNotContain("{");
        assertThat(said.detail()).endsWith(".").doesNotContain("{");
    }

    @Test
    void no_sentence_is_left_over() {
        var keys = ResourceBundle.getBundle(WelcomeProblem.SENTENCES.bundle(), Locale.FRENCH)
                .keySet();
        var used = Arrays.stream(WelcomeProblem.values())
                .flatMap(problem -> Stream.of(problem.key() + ".title", problem.key() + ".detail"));
        assertThat(keys).containsExactlyInAnyOrderElementsOf(used.toList());
    }
}
