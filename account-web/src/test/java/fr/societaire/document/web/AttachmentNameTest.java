package fr.societaire.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentNameTest {
    @Test
    void accents_are_kept_for_those_who_read_them_and_dropped_for_those_who_do_not() {
        assertThat(new AttachmentName("Reçu de 51,00 €.pdf").header())
                .isEqualTo(
                        "attachment; filename=\"Recu de 51_00 EUR.pdf\"; filename*=UTF-8''Re%C3%A7u%20de%2051%2C00%20%E2%82%AC.pdf");
    }

    @Test
    void nothing_in_a_name_can_end_the_header_or_begin_another() {
        assertThat(new AttachmentName("a\"; x=\r\nSet-Cookie: b*.pdf").header())
                .doesNotContain("\r", "\n", "Set-Cookie:", "a\"")
                .contains("filename*=UTF-8''a%22%3B%20x%3D%0D%0ASet-Cookie%3A%20b%2A.pdf");
    }
}
