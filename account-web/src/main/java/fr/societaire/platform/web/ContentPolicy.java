package fr.societaire.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a page may load, run and post to. Nothing inline, nothing from elsewhere. The one exception is where a form may
 * lead: Chromium holds {@code form-action} also against the redirect that answers a form, so the pages that send the
 * member to the card processor name it.
 */
@ApplicationScoped
public class ContentPolicy {
    /** The one processor whose services and payment page are known to be at different addresses. */
    private static final Map<String, String> KNOWN = Map.of("https://api.stripe.com", "https://checkout.stripe.com");

    private static final List<String> PAYING = List.of("/paiement", "/paiements", "/payer", "/payer-par-lien");
    private static final String COMMON =
            "default-src 'none'; font-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; ";

    private String checkout;

    protected ContentPolicy() {}

    /**
     * @param origin {@code portal.processor.checkout-origin}: where the hosted payment page is
     * @param processor {@code portal.processor.address}: where the processor's services are, and by default its page
     */
    @Inject
    public ContentPolicy(
            @ConfigProperty(name = "portal.processor.checkout-origin") Optional<String> origin,
            @ConfigProperty(name = "portal.processor.address") String processor) {
        checkout = origin.map(page -> PublicAddress.originOf(URI.create(page))).orElseGet(() -> {
            String services = PublicAddress.originOf(URI.create(processor));
            return KNOWN.getOrDefault(services, services);
        });
    }

    /** The policy of a page of plain HTML at this path. */
    public String plain(String path) {
        return COMMON + "img-src 'self'; " + formAction(path) + "script-src 'self'";
    }

    /** The policy of a page with PrimeFaces components: their scripts carry a nonce, their cells a style attribute. */
    public String withComponents(String path, String nonce) {
        return COMMON + "img-src 'self' data:; style-src-attr 'unsafe-inline'; " + formAction(path)
                + "script-src 'self' 'nonce-" + nonce + "'";
    }

    private String formAction(String path) {
        boolean paying = PAYING.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
        return "form-action 'self'" + (paying ? " " + checkout : "") + "; ";
    }
}
