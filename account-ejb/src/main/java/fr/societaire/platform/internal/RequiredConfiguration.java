package fr.societaire.platform.internal;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Refuses to start the portal while a setting without a default is missing, and says which, all at once. An extension,
 * because the server checks the settings each bean injects before it makes the first bean, and speaks less clearly.
 */
public class RequiredConfiguration implements Extension {
    private static final Logger LOG = Logger.getLogger(RequiredConfiguration.class.getName());

    /** Secrets and addresses: nothing here may ever have a default. Documented in docs/configuration.md. */
    public static final List<String> REQUIRED = List.of(
            "portal.public-url",
            "portal.secret-key",
            "portal.mandate.creditor-identifier",
            "portal.transfer.account",
            "portal.transfer.bic",
            "portal.transfer.payee",
            "portal.processor.secret-key",
            "portal.processor.webhook-secret",
            "portal.sms.host",
            "portal.sms.system-id",
            "portal.sms.password",
            "portal.seal.keystore",
            "portal.seal.keystore-password",
            "portal.documents.directory",
            "portal.uploads.directory");

    /** Needed as soon as the first of them is set: an insurer may well have no identity federation. */
    public static final List<String> OF_FEDERATION = List.of(
            "portal.franceconnect.issuer", "portal.franceconnect.client-id", "portal.franceconnect.client-secret");

    void check(@Observes BeforeBeanDiscovery starting) {
        Config config = ConfigProvider.getConfig();
        boolean federated = isSet(config, OF_FEDERATION.getFirst());
        List<String> missing = Stream.concat(REQUIRED.stream(), federated ? OF_FEDERATION.stream() : Stream.empty())
                .filter(name -> !isSet(config, name))
                .toList();
        if (!missing.isEmpty()) {
            String message =
                    "PORTAL-001 The portal cannot start, configuration is missing: " + String.join(", ", missing);
            LOG.severe(message);
            throw new IllegalStateException(message);
        }
    }

    private static boolean isSet(Config config, String name) {
        return config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }
}
