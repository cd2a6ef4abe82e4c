package fr.societaire.identity.internal;

import fr.societaire.identity.SecretPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long each kind of secret lives, and how many wrong tries it stands. */
@ApplicationScoped
public class SecretLives {
    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = "portal.secrets.max-tries")
    int maxTries;

    public Duration of(SecretPurpose purpose) {
        return config.getValue(purpose.lifeProperty(), Duration.class);
    }

    public int maxTries() {
        return maxTries;
    }
}
