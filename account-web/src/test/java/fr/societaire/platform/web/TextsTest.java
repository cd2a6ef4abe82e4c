package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    @ParameterizedTest
    @EnumSource
    void every_motive_has_its_sentences(Motive motive) {
        assertThat(motive.title()).isNotBlank();
        assertThat(motive.detail()).isNotBlank();
        assertThat(Motive.of(motive.code())).contains(motive);
    }

    @ParameterizedTest
    @EnumSource
    void every_error_has_its_sentences(ErrorText error) {
        assertThat(error.title()).isNotBlank();
        assertThat(error.detail()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_a_page(Refusal refusal) {
        assertThat(ErrorText.of(Refusals.status(refusal), refusal).title()).isNotBlank();
    }

    @Test
    void a_word_in_the_address_that_is_none_of_ours_says_nothing() {
        assertThat(Motive.of("vous-avez-gagne")).isEmpty();
        assertThat(Motive.of("INACTIVITE")).isEmpty();
    }
}
