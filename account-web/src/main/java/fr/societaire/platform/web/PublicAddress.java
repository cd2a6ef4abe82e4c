package fr.societaire.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where members find the portal, by configuration and never by what a request says: the base of every link sent, the
 * only host answered to, the only origin a form may come from.
 */
@Named
@ApplicationScoped
public class PublicAddress {
    private URI base;

    protected PublicAddress() {}

    /** @param url {@code portal.public-url}: scheme, host, perhaps a port, nothing after */
    @Inject
    public PublicAddress(@ConfigProperty(name = "portal.public-url") String url) {
        base = URI.create(url.strip().replaceAll("/+$", ""));
        if (base.getHost() == null || !"https".equals(base.getScheme())) {
            throw new IllegalStateException("PORTAL-002 portal.public-url must be an https address");
        }
    }

    /** Scheme, host and port as browsers write an origin: the port of https is not written. */
    public String getOrigin() {
        return originOf(base);
    }

    /** The host with its port where it is not the usual one: what a member should see in the address bar. */
    public String getShown() {
        return getOrigin().substring("https://".length());
    }

    /** Whether a request was sent to this portal under its own name. */
    public boolean isHost(String name) {
        return base.getHost().equalsIgnoreCase(name);
    }

    /** Whether a link leads to this portal and nowhere else, whatever it looks like. */
    public boolean isOurs(String link) {
        try {
            URI address = URI.create(link.strip());
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && getOrigin().equalsIgnoreCase(originOf(address));
        } catch (IllegalArgumentException notALink) {
            return false;
        }
    }

    static String originOf(URI address) {
        boolean usual = address.getPort() == -1 || (address.getPort() == 443 && "https".equals(address.getScheme()));
        return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + address.getPort());
    }
}
