package fr.societaire.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contrats",
                "/contrat/AUT00012001",
                "/paiements?page=2",
                "/documents?type=attestation&annee=2026",
                "/paiement/7c9e6679-7425"
            })
    void a_member_page_is_gone_back_to(String asked) {
        assertThat(ReturnPath.of(asked).path()).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "contrats",
                "//evil.example/contrats",
                "/\\evil.example",
                "https://evil.example/contrats",
                "/contrats/../deconnexion",
                "/contrats\r\nSet-Cookie: a=b",
                "/contrats#x",
                "/contrats?suite=https://evil.example",
                "/%2f%2fevil.example",
                "/@evil.example",
                "/deconnexion",
                "/connexion",
                "/api/processor/notifications",
                "/contratsx",
                "/espace/<script>"
            })
    void anything_else_is_the_home_page(String asked) {
        assertThat(ReturnPath.of(asked)).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void an_endless_address_is_the_home_page() {
        assertThat(ReturnPath.of("/contrats/" + "a".repeat(300))).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void it_travels_encoded_in_the_address_of_the_sign_in() {
        assertThat(ReturnPath.of("/paiements?page=2").after("/connexion"))
                .isEqualTo("/connexion?suite=%2Fpaiements%3Fpage%3D2");
        assertThat(ReturnPath.HOME.after("/connexion")).isEqualTo("/connexion");
    }

    @Test
    void what_is_gone_back_to_is_what_is_protected() throws Exception {
        String xml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        String constraint = xml.substring(xml.indexOf("<security-constraint>"), xml.indexOf("</security-constraint>"));
        Set<String> patterns = Pattern.compile("<url-pattern>([^<]+)</url-pattern>")
                .matcher(constraint)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> expected = ReturnPath.AREAS.stream()
                .flatMap(area -> Set.of("/" + area, "/" + area + "/*", "/" + area + ".xhtml").stream())
                .collect(Collectors.toSet());
        assertThat(patterns).isEqualTo(expected);
    }
}
