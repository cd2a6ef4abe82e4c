package fr.societaire.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    @ParameterizedTest
    @EnumSource(Problem.class)
    void every_problem_says_what_happened_and_what_to_do(Problem problem) {
        assertThat(problem.met().title()).isNotBlank();
        assertThat(problem.met().detail()).isNotBlank();
    }

    @Test
    void tries_are_counted_in_french() {
        assertThat(Problem.WRONG_CODE.met(4).detail()).contains("Il vous reste 4 essais.");
        assertThat(Problem.WRONG_CODE.met(1).detail()).contains("Il vous reste 1 essai.");
    }

    @Test
    void times_are_those_of_paris() {
        assertThat(Problem.CODE_SUPERSEDED
                        .met(Instant.parse("2026-12-01T11:05:00Z"))
                        .detail())
                .contains("12\u00A0h\u00A005");
    }

    @Test
    void an_address_names_only_what_leads_back() {
        assertThat(Problem.ofWord("<script>")).isEmpty();
        assertThat(Problem.ofWord("wrong-pair")).isEmpty();
        assertThat(Problem.ofWord("attempt-over")).contains(Problem.ATTEMPT_OVER);
        assertThat(Problem.ofWord(null)).isEmpty();
    }

    @Test
    void the_codes_are_those_of_the_catalogue() {
        assertThat(Problem.WRONG_PAIR.met().reference()).isEqualTo("ACC-101");
        assertThat(Problem.WRONG_CODE.met().reference()).isEqualTo("ACC-104");
        assertThat(Problem.CODE_EXPIRED.met().reference()).isEqualTo("ACC-105");
        assertThat(Problem.CODE_SUPERSEDED.met().reference()).isEqualTo("ACC-106");
        assertThat(Problem.COOKIES_BLOCKED.met().reference()).isEqualTo("ACC-115");
    }
}
