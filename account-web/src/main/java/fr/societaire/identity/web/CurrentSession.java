package fr.societaire.identity.web;

import fr.societaire.identity.MemberSessions;
import fr.societaire.identity.ResumedSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session of the page being shown: how long it goes on by itself, for the warning before its end; and the one before. */
@Named
@RequestScoped
public class CurrentSession {
    /** The request attribute under which the mechanism leaves the session it has resumed. */
    static final String ATTRIBUTE = "fr.societaire.session";

    @Inject
    MemberSessions sessions;

    @Inject
    Browser browser;

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
        return session()
                .map(session ->
                        Duration.between(clock.instant(), session.idleEndsAt()).toSeconds())
                .orElse(0L);
    }

    /** When the member signed in before; {@code null} at his first sign-in. */
    public Instant getPreviousSignIn() {
        return session().flatMap(ResumedSession::previousSignIn).orElse(null);
    }

    /** Whether a page has something more to look for; nothing is looked for otherwise. */
    public boolean isAwaited() {
        return session().map(ResumedSession::awaited).orElse(false);
    }

    /** What the pages of sessions call this one by; {@code null} for a stranger. */
    public UUID getId() {
        return browser.read(SignInCookies.SESSION).flatMap(sessions::idOf).orElse(null);
    }

    /** After how many minutes without activity a session ends. */
    public long getIdleMinutes() {
        return idle.toMinutes();
    }

    /** After how many hours it ends however busy it is. */
    public long getLongestHours() {
        return longest.toHours();
    }

    private static Optional<ResumedSession> session() {
        return Optional.ofNullable((ResumedSession) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(ATTRIBUTE));
    }
}
