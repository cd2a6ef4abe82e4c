package fr.societaire.portfolio.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The token by which a program proves that it is the operator's. */
@Dependent
public class OperatorKey {
    @Inject
    @ConfigProperty(name = "portal.operator.token")
    Optional<String> configured;

    /** Whether a token is configured and this is it; takes the same time whatever differs. */
    public boolean opens(String token) {
        return configured
                .filter(expected -> !expected.isBlank() && token != null)
                .filter(expected -> MessageDigest.isEqual(bytes(expected), bytes(token)))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
