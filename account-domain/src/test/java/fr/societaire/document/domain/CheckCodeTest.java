package fr.societaire.document.domain;

import static fr.societaire.document.domain.PaperFixture.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.DocumentId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCodeTest {
    private final CheckCode code = anIssue().checkCode();

    @Test
    void is_printed_in_groups_of_four() {
        assertThat(code.display()).matches("(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void is_read_however_it_is_typed() {
        assertThat(CheckCode.read(" " + code.display().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .contains(code);
        assertThat(CheckCode.read(code.value().replace('1', 'l').replace('0', 'o')))
                .contains(code);
    }

    @Test
    void belongs_to_one_document() {
        assertThat(CheckCode.of(DocumentId.random())).isNotEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M", "7K3M-0QXZ-9ABC-D2EU", "7K3M-0QXZ-9ABC-D2E4-AAAA", "é7K3M-0QXZ-9ABC-D2E"})
    void anything_else_is_no_code(String typed) {
        assertThat(CheckCode.read(typed)).isEmpty();
    }
}
