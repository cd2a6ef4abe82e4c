package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class GoTest {
    @Test
    void parameters_are_encoded() {
        assertThat(Go.to("/contrats").with("mot", "été & co").with("page", 2))
                .hasToString("go:/contrats?mot=%C3%A9t%C3%A9+%26+co&page=2");
    }

    @Test
    void an_address_of_the_portal_cannot_lead_elsewhere() {
        assertThatThrownBy(() -> Go.to("//evil.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Go.to("https://evil.example")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staying_leads_nowhere() {
        assertThat(Go.stay()).hasToString("");
        assertThat(Go.away(URI.create("https://pay.example/x"))).hasToString("go:https://pay.example/x");
    }
}
