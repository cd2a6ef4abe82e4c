package fr.societaire.secret.internal;

import fr.societaire.secret.SecretPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long each kind of secret lives, and how many wrong tries it stands. */
@ApplicationScoped
public class SecretLives {
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = "portal.secrets.max-tries")
    int maxTries;

    @Inject
    @ConfigProperty(name = "portal.secrets.most-wrong-a-day")
    int mostWrongADay;

    public Duration of(SecretPurpose purpose) {
        return config.getValue(purpose.lifeProperty(), Duration.class);
    }

    /**
     * How long a code is recognised after it was sent, in order to be named; later it is only «expired». At least a day,
     * and for one that lives for days twice as long as it lives: a letter is opened late.
     */
    public Duration remembered(SecretPurpose purpose) {
        Duration twice = of(purpose).multipliedBy(2);
        return twice.compareTo(DAY) > 0 ? twice : DAY;
    }

    /** Wrong tries in a day, over all codes of one purpose and subject. */
    public int mostWrongADay() {
        return mostWrongADay;
    }

    public int maxTries() {
        return maxTries;
    }
}
