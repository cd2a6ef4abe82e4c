package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    @Test
    void the_table_of_headers_is_complete() {
        assertThat(SecurityHeaders.FIXED)
                .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .containsEntry("Cache-Control", "no-store")
                .containsKey("Permissions-Policy")
                .doesNotContainKey("Access-Control-Allow-Origin");
    }
}
