package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;

/** Where the merchant wants its notifications: as configured, until it says otherwise on its dashboard. */
@Singleton
public class WebhookTarget {
    private final URI configured;
    private final AtomicReference<URI> wanted;

    /** The configured one. */
    @Inject
    public WebhookTarget(SandboxSettings settings) {
        configured = settings.processor().webhookAddress();
        wanted = new AtomicReference<>(configured);
    }

    URI address() {
        return wanted.get();
    }

    void moveTo(URI address) {
        wanted.set(address);
    }

    void moveBack() {
        wanted.set(configured);
    }
}
