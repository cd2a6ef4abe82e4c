package fr.societaire.federation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.federation.domain.FederationFailure;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FederationProblemTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_happened_and_what_to_do(FederationProblem problem) {
        var said = problem.met(3);
        assertThat(said.title()).endsWith(".").doesNotContain("{");
        assertThat(said.detail()).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void every_failure_has_its_problem(FederationFailure failure) {
        assertThat(FederationProblem.of(failure).met().code()).startsWith("ACC-");
    }

    @Test
    void no_sentence_is_left_over() {
        var keys = ResourceBundle.getBundle(FederationProblem.SENTENCES.bundle(), Locale.FRENCH)
                .keySet();
        var used = Arrays.stream(FederationProblem.values())
                .flatMap(problem -> Stream.of(problem.key() + ".title", problem.key() + ".detail"));
        assertThat(keys).containsExactlyInAnyOrderElementsOf(used.toList());
    }

    @Test
    void one_try_left_is_said_in_the_singular() {
        assertThat(FederationProblem.WRONG_CODE.met(1).detail()).contains("Il vous reste 1 essai.");
        assertThat(FederationProblem.WRONG_CODE.met(4).detail()).contains("Il vous reste 4 essais.");
    }
}
