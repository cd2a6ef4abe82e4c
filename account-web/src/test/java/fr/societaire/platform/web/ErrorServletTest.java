package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorServletTest {
    @Test
    void of_an_address_only_its_first_part_is_written_down() {
        assertThat(ErrorServlet.firstPart("/lien/aToken")).isEqualTo("/lien");
        assertThat(ErrorServlet.firstPart("/espace")).isEqualTo("/espace");
        assertThat(ErrorServlet.firstPart("/")).isEqualTo("/");
        assertThat(ErrorServlet.firstPart(null)).isEqualTo("null");
    }
}
