package fr.societaire.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierPatternsTest {
    private static final IdentifierPatterns PATTERNS = IdentifierPatterns.parse("EMAIL [^@]+@[^@]+;"
            + " MEMBER_NUMBER [0-9]{8,10}; MEMBER_NUMBER TI000[0-9A-Z]{7}; CONTRACT_NUMBER [A-Z]{3}[0-9A-Z]{5,17}");

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "10000001|MEMBER_NUMBER|10000001",
                " 10000001\t|MEMBER_NUMBER|10000001",
                "10 000 001|MEMBER_NUMBER|10000001",
                "10\u00A0000\u202F001|MEMBER_NUMBER|10000001",
                "10.000-001|MEMBER_NUMBER|10000001",
                "10\u2013000\u2011001|MEMBER_NUMBER|10000001",
                "1000\u200B0001\uFEFF|MEMBER_NUMBER|10000001",
                "１０００0001|MEMBER_NUMBER|10000001",
                "ti0000000011|MEMBER_NUMBER|TI0000000011",
                "TI 000 000 0011|MEMBER_NUMBER|TI0000000011",
                "aut00012001|CONTRACT_NUMBER|AUT00012001",
                "AUT-0001.2001|CONTRACT_NUMBER|AUT00012001",
                " Camille.Bernard@Example.FR |EMAIL|camille.bernard@example.fr",
                "marie-claire@example.fr|EMAIL|marie-claire@example.fr",
                "camille@\u200Bexample.fr|EMAIL|camille@example.fr"
            })
    void what_is_typed_is_brought_to_its_normal_form(String typed, IdentifierKind kind, String value) {
        assertThat(PATTERNS.recognise(typed)).contains(new Identifier(kind, value));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "1234567", "12345678901", "Camille", "a@b@c", "'; drop table member; --"})
    void what_has_no_known_shape_is_nobodys(String typed) {
        assertThat(PATTERNS.recognise(typed)).isEmpty();
    }

    @Test
    void the_first_pattern_that_fits_decides() {
        var both = IdentifierPatterns.parse("CONTRACT_NUMBER [0-9]+; MEMBER_NUMBER [0-9]+");
        assertThat(both.recognise("12345678").map(Identifier::kind)).contains(IdentifierKind.CONTRACT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASSPORT [0-9]+", "MEMBER_NUMBER", "MEMBER_NUMBER [0-9"})
    void a_wrong_setting_is_refused_with_its_text(String written) {
        assertThatThrownBy(() -> IdentifierPatterns.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(written);
    }

    @Test
    void an_identifier_does_not_print_itself() {
        assertThat(PATTERNS.recognise("camille@example.fr").toString()).doesNotContain("camille");
    }
}
