package fr.societaire.viewing.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.viewing.MyViews;
import fr.societaire.viewing.ViewStanding;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An advisor who wishes to see a member's pages, or sees them, as the member is told on his own. The code stands on the
 * answer to the form and nowhere else.
 */
@Named
@RequestScoped
public class ViewNotice {
    @Inject
    MyViews views;

    @Inject
    CurrentMember me;

    @Inject
    @ConfigProperty(name = "portal.viewing.longest")
    Duration longest;

    private Optional<ViewStanding> standing;
    private IssuedSecret code;

    @PostConstruct
    void load() {
        standing = views.of(me.number());
    }

    public Go showCode() {
        try {
            code = views.code(me.number());
            return Go.stay();
        } catch (BusinessRefusal gone) {
            return Go.to("/espace").saying(Notice.info("La demande a pris fin.", "Votre espace n’a pas été montré."));
        }
    }

    public Go refuse() {
        try {
            views.refuse(me.number());
            return Go.to("/espace").saying(Notice.success("Vous avez refusé.", "Votre espace n’a pas été montré."));
        } catch (BusinessRefusal gone) {
            return Go.to("/espace").saying(Notice.info("La demande a pris fin.", "Votre espace n’a pas été montré."));
        }
    }

    public Go stop() {
        views.stop(me.number());
        return Go.to("/espace")
                .saying(Notice.success(
                        "Le conseiller ne voit plus votre espace.", "Ce qu’il a vu est dans votre historique."));
    }

    public boolean isAsked() {
        return standing.filter(ViewStanding::isAsked).isPresent();
    }

    public boolean isOpen() {
        return standing.filter(ViewStanding::isOpen).isPresent();
    }

    public String getAdvisor() {
        return standing.map(ViewStanding::pseudonym).orElse(null);
    }

    public Instant getEnd() {
        return standing.map(ViewStanding::until).orElse(null);
    }

    public long getMinutes() {
        return longest.toMinutes();
    }

    /** In two groups, as it is read aloud; {@code null} when it was not asked for. */
    public String getCode() {
        return code == null
                ? null
                : code.value().substring(0, 3) + " " + code.value().substring(3);
    }

    public Instant getCodeEnd() {
        return code == null ? null : code.expiresAt();
    }
}
