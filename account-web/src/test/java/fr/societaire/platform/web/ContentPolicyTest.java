package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPolicyTest {
    private final ContentPolicy policy = new ContentPolicy(Optional.empty(), "https://localhost:9444/v1");

    @Test
    void nothing_comes_from_elsewhere_and_nothing_is_inline() {
        var said = directives(policy.plain("/connexion"));
        assertThat(said)
                .containsEntry("default-src", "'none'")
                .containsEntry("script-src", "'self'")
                .containsEntry("style-src", "'self'")
                .containsEntry("frame-ancestors", "'none'")
                .containsEntry("base-uri", "'none'")
                .containsEntry("object-src", "'none'")
                .containsEntry("form-action", "'self'");
        assertThat(policy.plain("/connexion")).doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/paiements", "/paiement/abc", "/payer", "/payer-par-lien"})
    void only_pages_that_pay_may_lead_to_the_processor(String path) {
        assertThat(directives(policy.plain(path))).containsEntry("form-action", "'self' https://localhost:9444");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/espace", "/paiements-faux", "/connexion"})
    void other_pages_may_not(String path) {
        assertThat(directives(policy.plain(path))).containsEntry("form-action", "'self'");
    }

    @Test
    void the_real_processor_has_its_page_at_another_address() {
        var real = new ContentPolicy(Optional.empty(), "https://api.stripe.com");
        assertThat(real.plain("/paiements")).contains("form-action 'self' https://checkout.stripe.com;");
        var told = new ContentPolicy(Optional.of("https://payer.example/x"), "https://api.stripe.com");
        assertThat(told.plain("/paiements")).contains("form-action 'self' https://payer.example;");
    }

    @Test
    void components_run_their_scripts_by_nonce_and_never_as_text() {
        var said = directives(policy.withComponents("/espace", "abc"));
        assertThat(said).containsEntry("script-src", "'self' 'nonce-abc'").containsEntry("style-src", "'self'");
        assertThat(said.get("script-src")).doesNotContain("unsafe");
    }

    private static Map<String, String> directives(String policy) {
        return Arrays.stream(policy.split(";"))
                .map(String::strip)
                .map(directive -> directive.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
