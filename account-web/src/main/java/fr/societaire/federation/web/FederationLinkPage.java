package fr.societaire.federation.web;

import fr.societaire.federation.FederatedLinks;
import fr.societaire.federation.Federation;
import fr.societaire.federation.LinkView;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The member looks at his link to FranceConnect, or ends it. */
@Named
@RequestScoped
public class FederationLinkPage {
    private static final String ADDRESS = "/securite-franceconnect";

    @Inject
    FederatedLinks links;

    @Inject
    Federation federation;

    @Inject
    FederationBrowser browser;

    @Inject
    CurrentMember me;

    private LinkView link;

    /** Before anything of the page is: whether its button exists depends on it. */
    @PostConstruct
    void look() {
        link = links.of(me.number()).orElse(null);
    }

    public Go end() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        links.end(me.number(), browser.origin(request));
        return Go.to(ADDRESS)
                .saying(Notice.success(
                        "FranceConnect n’est plus rattaché à votre espace.",
                        "Vous continuez de vous connecter avec votre identifiant et votre mot de passe. Nous vous l’avons"
                                + " aussi écrit."));
    }

    /** {@code null} when there is none. */
    public LinkView getLink() {
        return link;
    }

    public boolean isOffered() {
        return federation.isOffered();
    }
}
