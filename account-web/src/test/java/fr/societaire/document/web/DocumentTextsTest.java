package fr.societaire.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.document.AttestationOutcome.Reason;
import fr.societaire.document.CheckOutcome.Standing;
import fr.societaire.document.domain.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTextsTest {
    @ParameterizedTest
    @EnumSource
    void every_reason_has_its_sentence(Reason reason) {
        assertThat(DocumentTexts.of(reason)).endsWith(".").hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void every_standing_has_its_sentence(Standing standing) {
        assertThat(DocumentTexts.of(standing)).endsWith(".").hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_named_with_what_it_is_about(DocumentKind kind) {
        assertThat(DocumentTexts.of(kind)).isNotBlank();
        assertThat(DocumentTexts.subject(kind)).isNotBlank();
    }
}
