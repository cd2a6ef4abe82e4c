package fr.societaire.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffProblemTest {
    @ParameterizedTest
    @EnumSource(StaffProblem.class)
    void every_problem_says_what_happened_and_what_to_do(StaffProblem problem) {
        assertThat(problem.met().title()).isNotBlank();
        assertThat(problem.met().detail()).isNotBlank();
    }

    @Test
    void the_end_of_a_wait_is_told_in_the_time_of_paris() {
        assertThat(StaffProblem.WAITING
                        .met(Instant.parse("2026-12-01T11:05:00Z"))
                        .detail())
                .contains("12\u00A0h\u00A005");
    }
}
