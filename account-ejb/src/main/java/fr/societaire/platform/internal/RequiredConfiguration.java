package fr.societaire.platform.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Refuses to start the portal while a setting without a default is missing, and says which, all at once. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class RequiredConfiguration {
    private static final Logger LOG = Logger.getLogger(RequiredConfiguration.class.getName());

    /** Secrets and addresses: nothing here may ever have a default. Documented in docs/configuration.md. */
    public static final List<String> REQUIRED = List.of(
            "portal.public-url",
            "portal.secret-key",
            "portal.processor.secret-key",
            "portal.processor.webhook-secret",
            "portal.sms.host",
            "portal.sms.system-id",
            "portal.sms.password",
            "portal.seal.keystore",
            "portal.seal.keystore-password",
            "portal.documents.directory");

    @PostConstruct
    void check() {
        Config config = ConfigProvider.getConfig();
        List<String> missing = REQUIRED.stream()
                .filter(name -> config.getOptionalValue(name, String.class)
                        .filter(v -> !v.isBlank())
                        .isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            String message =
                    "PORTAL-001 The portal cannot start, configuration is missing: " + String.join(", ", missing);
            LOG.severe(message);
            throw new IllegalStateException(message);
        }
    }
}
