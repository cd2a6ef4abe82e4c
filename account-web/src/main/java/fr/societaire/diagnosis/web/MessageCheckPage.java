package fr.societaire.diagnosis.web;

import fr.societaire.platform.web.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Says of a link somebody received whether it leads to us. It is read, never followed, and not shown again. */
@Named
@RequestScoped
public class MessageCheckPage {
    @Inject
    PublicAddress address;

    @Inject
    @Param(name = "adresse")
    String link;

    public boolean isJudged() {
        return link != null && !link.isBlank();
    }

    public boolean isOurs() {
        return address.isOurs(link);
    }
}
