package fr.societaire.contactchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.platform.web.Notice;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactProblemTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_happened_and_what_to_do(ContactProblem problem) {
        isWhole(problem.met(3));
    }

    @ParameterizedTest
    @EnumSource
    void what_went_well_is_said_too(ContactNotice notice) {
        isWhole(notice.said("5 décembre 2026"));
    }

    @Test
    void no_sentence_is_left_over() {
        var used = Stream.concat(
                        Arrays.stream(ContactProblem.values()).map(ContactProblem::key),
                        Arrays.stream(ContactNotice.values()).map(ContactNotice::key))
                .flatMap(key -> Stream.of(key + ".title", key + ".detail"));
        assertThat(ResourceBundle.getBundle(ContactProblem.SENTENCES.bundle(), Locale.FRENCH)
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(used.toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_word_in_the_address(ChangeKind kind) {
        assertThat(KindWord.read(KindWord.of(kind))).contains(kind);
    }

    private static void isWhole(Notice said) {
        assertThat(said.title()).endsWith(".").doesNotContain("{");
        assertThat(said.detail()).endsWith(".").doesNotContain("{");
    }
}
