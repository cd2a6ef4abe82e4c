package fr.societaire.identity.web;

import fr.societaire.identity.ResumedSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long the session of the page being shown goes on by itself, for the warning before its end. */
@Named
@RequestScoped
public class SessionTime {
    /** The request attribute under which the mechanism leaves the session it has resumed. */
    static final String ATTRIBUTE = "fr.societaire.session";

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.session.idle")
    Duration idle;

    @Inject
    @ConfigProperty(name = "portal.session.longest")
    Duration longest;

    /** Whole seconds to the end if nothing is done; 0 for a stranger. */
    public long getSecondsLeft() {
        var session = (ResumedSession) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(ATTRIBUTE);
        return session == null
                ? 0
                : Duration.between(clock.instant(), session.idleEndsAt()).toSeconds();
    }

    /** After how many minutes without activity a session ends. */
    public long getIdleMinutes() {
        return idle.toMinutes();
    }

    /** After how many hours it ends however busy it is. */
    public long getLongestHours() {
        return longest.toHours();
    }
}
