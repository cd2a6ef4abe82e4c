package fr.societaire.federation.web;

import fr.societaire.federation.Federation;
import fr.societaire.platform.web.AfterSignOut;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Motive;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;

/**
 * After our session, the provider's: who has come by FranceConnect leaves by it, or the next person at this browser would
 * be in without a password. A page of its own, because browsers hold the redirects that answer a form to the addresses the
 * page may post to, and where the provider leads further is not ours to know.
 */
@Named
@RequestScoped
public class FederationFarewellPage implements AfterSignOut {
    private static final String ADDRESS = "/deconnexion-franceconnect";

    @Inject
    Federation federation;

    private URI address;

    @Override
    public Optional<String> address(HttpServletRequest request) {
        return FederationCookies.FAREWELL.read(request).map(token -> ADDRESS);
    }

    /** Sends the browser on at once; the page is for those it does not send. */
    public Go open() {
        var http = FacesContext.getCurrentInstance().getExternalContext();
        var response = (HttpServletResponse) http.getResponse();
        Optional<URI> place = FederationCookies.FAREWELL
                .read((HttpServletRequest) http.getRequest())
                .flatMap(federation::farewell);
        FederationCookies.FAREWELL.take(response);
        if (place.isEmpty()) {
            return Go.to("/connexion").with("motif", Motive.DECONNEXION.code());
        }
        address = place.get();
        response.setHeader("Refresh", "0; url=" + address.toASCIIString());
        return Go.stay();
    }

    public String getAddress() {
        return address == null ? "" : address.toASCIIString();
    }
}
