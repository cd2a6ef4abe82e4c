package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal as an insurer installs it: the same configuration and the same EAR, without the local settings. */
class ProductionStartIT {
    @Test
    void without_its_secrets_the_portal_refuses_to_start_and_names_them(@TempDir Path user) throws Exception {
        try (var server = new AnotherServer(user, AnotherServer.INSTALLED)) {
            server.start(Map.of("HTTPS_PORT", "-1", "KEYSTORE_PASSWORD", "any-keystore"));
            Eventually.holds("the refusal to start", () -> server.said().contains("PORTAL-001"), 180);
            assertThat(server.said()
                            .lines()
                            .filter(line -> line.contains("PORTAL-001"))
                            .findFirst()
                            .orElseThrow())
                    .contains(
                            "portal.public-url",
                            "portal.secret-key",
                            "portal.mandate.creditor-identifier",
                            "portal.transfer.account",
                            "portal.transfer.bic",
                            "portal.transfer.payee",
                            "portal.processor.secret-key",
                            "portal.processor.webhook-secret",
                            "portal.sms.host",
                            "portal.sms.password",
                            "portal.seal.keystore",
                            "portal.documents.directory",
                            "portal.uploads.directory");
        }
    }
}
