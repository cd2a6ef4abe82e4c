package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {
    @Test
    void the_usual_port_is_not_written() {
        assertThat(new PublicAddress("https://portail.example:443/").getOrigin())
                .isEqualTo("https://portail.example");
        assertThat(new PublicAddress("https://localhost:9443").getShown()).isEqualTo("localhost:9443");
    }

    @Test
    void only_its_own_name_is_its_host() {
        var address = new PublicAddress("https://portail.example");
        assertThat(address.isHost("Portail.Example")).isTrue();
        assertThat(address.isHost("evil.example")).isFalse();
    }

    @Test
    void an_address_without_encryption_is_refused() {
        assertThatThrownBy(() -> new PublicAddress("http://portail.example")).hasMessageContaining("PORTAL-002");
        assertThatThrownBy(() -> new PublicAddress("portail.example")).hasMessageContaining("PORTAL-002");
    }

    @ParameterizedTest
    @CsvSource({
        "https://portail.example/connexion, true",
        "' https://PORTAIL.example ', true",
        "https://portail.example:443/lien/abc, true",
        "http://portail.example/, false",
        "https://portail.example.evil.example/, false",
        "https://portail.example@evil.example/, false",
        "https://user@portail.example/, false",
        "https://portail.example:8443/, false",
        "https://portail-example.com, false",
        "portail.example, false",
        "mailto:aide@portail.example, false",
        "'https://portail.example/ plus', false"
    })
    void a_link_is_ours_only_if_it_leads_nowhere_else(String link, boolean ours) {
        assertThat(new PublicAddress("https://portail.example").isOurs(link)).isEqualTo(ours);
    }
}
