package fr.societaire.identity.web;

import fr.societaire.identity.OpenedSession;
import fr.societaire.identity.SessionCredential;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.platform.web.AfterSignOut;
import fr.societaire.platform.web.CallerDoor;
import fr.societaire.platform.web.ClientAddress;
import fr.societaire.platform.web.TokenCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The browser at the other end of the request being answered: where it is, what it keeps, who it is let in as. */
@RequestScoped
public class Browser {
    @Inject
    ClientAddress addresses;

    @Inject
    SecurityContext security;

    @Inject
    InstantSource clock;

    SignInOrigin origin() {
        return new SignInOrigin(addresses.of(request()), request().getHeader("User-Agent"), read(SignInCookies.DEVICE));
    }

    /** The page to go to afterwards, as the address or the form says. */
    ReturnPath next() {
        return ReturnPath.of(request().getParameter("suite"));
    }

    String parameter(String name) {
        return request().getParameter(name);
    }

    Optional<String> read(TokenCookie cookie) {
        return cookie.read(request());
    }

    /** Tells programs what the page tells people. */
    void retryAfter(Instant at) {
        long seconds = Math.max(1, Duration.between(clock.instant(), at).toSeconds());
        response().setHeader("Retry-After", String.valueOf(seconds));
    }

    void keepAttempt(String token) {
        SignInCookies.ATTEMPT.give(response(), token);
    }

    void dropAttempt() {
        SignInCookies.ATTEMPT.take(response());
    }

    void enter(OpenedSession session) {
        enter(session, false);
    }

    /** As {@link #enter(OpenedSession)}; {@code trusted} when the second step is to be spared here from now on. */
    void enter(OpenedSession session, boolean trusted) {
        var parameters = AuthenticationParameters.withParams()
                .newAuthentication(true)
                .credential(new SessionCredential(session, trusted));
        AuthenticationStatus status = security.authenticate(request(), response(), parameters);
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("the container did not accept a session of the portal: " + status);
        }
    }

    /** Nothing of the member stays: not in the container, not in the HTTP session, not in the browser's caches. */
    void leave() {
        try {
            request().logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        CallerDoor.endHttpSession(request());
        SignInCookies.SESSION.take(response());
        // Not "cookies": a device a member has marked as his own stays known when he leaves.
        response().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** Where a browser that has left has something more to do. */
    Optional<String> left(Instance<AfterSignOut> detours) {
        return detours.stream()
                .flatMap(detour -> detour.address(request()).stream())
                .findFirst();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
