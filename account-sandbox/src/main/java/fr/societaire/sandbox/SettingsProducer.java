package fr.societaire.sandbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the {@code sandbox.*} configuration; a missing name stops the start with that name in the message. */
@Singleton
public class SettingsProducer {
    private final Config config = ConfigProvider.getConfig();

    /** The settings of this installation. */
    @Produces
    @Singleton
    public SandboxSettings settings() {
        return new SandboxSettings(
                URI.create(text("url")),
                URI.create(text("portal-url")),
                Path.of(text("data")),
                Path.of(text("clock-file")),
                new SandboxSettings.Processor(
                        config.getOptionalValue("sandbox.merchant", String.class)
                                .orElse("Mutuelle des Rives"),
                        text("processor.secret-key"),
                        text("processor.webhook-secret"),
                        URI.create(text("processor.webhook-address"))),
                new SandboxSettings.Smtp(number("smtp.port"), text("smtp.user"), text("smtp.password")),
                new SandboxSettings.Smpp(number("smpp.port"), text("smpp.system-id"), text("smpp.password")),
                new SandboxSettings.Federation(
                        text("federation.client-id"),
                        text("federation.client-secret"),
                        URI.create(text("federation.return-address")),
                        URI.create(text("federation.farewell-address"))),
                new SandboxSettings.CallCentre(
                        URI.create(text("call-centre.queue-address")), text("call-centre.token")),
                new SandboxSettings.Bank(Path.of(text("bank.collections")), Path.of(text("bank.answers"))));
    }

    private String text(String name) {
        return config.getValue("sandbox." + name, String.class);
    }

    private int number(String name) {
        return config.getValue("sandbox." + name, Integer.class);
    }
}
