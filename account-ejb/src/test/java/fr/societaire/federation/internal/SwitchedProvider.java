package fr.societaire.federation.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The real client, sent to whichever provider a test has started. */
@ApplicationScoped
@Alternative
@Priority(1)
public class SwitchedProvider implements IdentityProvider {
    @Inject
    InstantSource clock;

    private volatile OpenIdProvider client = nobodys();

    /** From now on, a client of this issuer that has asked nothing yet; it waits for a second. */
    public void to(URI issuer, String clientId, String scope) {
        var fresh = new OpenIdProvider();
        fresh.issuer = Optional.of(issuer.toString());
        fresh.clientId = Optional.of(clientId);
        fresh.clientSecret = Optional.of("a secret of the tests that is long enough");
        fresh.scope = scope;
        fresh.level = "eidas1";
        fresh.connectTimeout = Duration.ofSeconds(1);
        fresh.readTimeout = Duration.ofSeconds(1);
        fresh.portal = URI.create("https://portal.test");
        fresh.clock = clock;
        client = fresh;
    }

    /** As for an insurer without a provider. */
    public void toNobody() {
        client = nobodys();
    }

    private static OpenIdProvider nobodys() {
        var none = new OpenIdProvider();
        none.issuer = Optional.empty();
        return none;
    }

    @Override
    public boolean isConfigured() {
        return client.isConfigured();
    }

    @Override
    public Optional<Door> door() {
        return client.door();
    }

    @Override
    public boolean isIssuer(Optional<String> issuer) {
        return client.isIssuer(issuer);
    }

    @Override
    public ProviderAnswer exchange(String code, Protocol protocol) {
        return client.exchange(code, protocol);
    }

    @Override
    public Optional<URI> farewell(String idToken) {
        return client.farewell(idToken);
    }
}
