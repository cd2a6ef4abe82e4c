package fr.societaire.identification.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identification.domain.IdentificationState;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.platform.web.Notice;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentificationProblemTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_happened_and_what_to_do(IdentificationProblem problem) {
        Notice said = problem.met();
        assertThat(said.title()).endsWith(".");
        assertThat(said.detail()).endsWith(".");
    }

    @Test
    void no_sentence_is_missing_and_none_is_left_over() {
        Stream<String> problems = Arrays.stream(IdentificationProblem.values())
                .map(IdentificationProblem::key)
                .flatMap(key -> Stream.of(key + ".title", key + ".detail"));
        Stream<String> proofs = Arrays.stream(ProofKind.values())
                .flatMap(kind -> Stream.of("proof." + kind, "proof." + kind + ".hint"));
        Stream<String> ends = Arrays.stream(IdentificationState.values())
                .filter(state -> !state.isLive() && state != IdentificationState.EFFECTIVE)
                .map(state -> "end." + state);
        assertThat(ResourceBundle.getBundle(IdentificationProblem.SENTENCES.bundle(), Locale.FRENCH)
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(problems, proofs, ends).flatMap(keys -> keys).toList());
    }
}
