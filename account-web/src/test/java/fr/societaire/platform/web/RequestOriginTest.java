package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {
    private static final String OURS = "https://portail.example";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://portail.example,       -,                                  true",
                "-,           https://portail.example,       -,                                  true",
                "-,           -,                             https://portail.example/connexion,  true",
                "same-origin, -,                             https://portail.example/connexion,  true",
                "-,           -,                             https://portail.example:443/x,      true",
                "-,           -,                             -,                                  false",
                "same-origin, -,                             -,                                  false",
                "cross-site,  https://portail.example,       -,                                  false",
                "same-site,   https://portail.example,       -,                                  false",
                "none,        https://portail.example,       -,                                  false",
                "-,           https://evil.example,          https://portail.example/connexion,  false",
                "-,           null,                          https://portail.example/connexion,  false",
                "-,           https://portail.example.evil,  -,                                  false",
                "-,           http://portail.example,        -,                                  false",
                "-,           https://portail.example:8443,  -,                                  false",
                "-,           -,                             https://portail.example@evil.test/, false",
                "-,           -,                             not an address,                     false"
            })
    void only_our_own_pages_may_post(String site, String origin, String referer, boolean ours) {
        assertThat(new RequestOrigin(site, origin, referer).is(OURS)).isEqualTo(ours);
    }
}
