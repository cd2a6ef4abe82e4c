package fr.societaire.activation.web;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.identity.OpenedSession;
import fr.societaire.identity.SessionCredential;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.platform.web.ClientAddress;
import fr.societaire.platform.web.TokenCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The browser in which a first connection is under way. */
@RequestScoped
public class ActivationBrowser {
    static final TokenCookie COOKIE = new TokenCookie("__Host-activation");
    private static final Duration LIFE = Duration.ofMinutes(30);

    @Inject
    ClientAddress addresses;

    @Inject
    SecurityContext security;

    SignInOrigin origin() {
        return new SignInOrigin(addresses.of(request()), request().getHeader("User-Agent"));
    }

    String parameter(String name) {
        return request().getParameter(name);
    }

    Optional<ActivationTicket> ticket() {
        return COOKIE.read(request()).map(ActivationTicket::new);
    }

    void keep(ActivationTicket ticket) {
        COOKIE.give(response(), ticket.token(), LIFE);
    }

    /** The first connection is over, and the member is in. */
    void enter(OpenedSession session) {
        COOKIE.take(response());
        var parameters = AuthenticationParameters.withParams()
                .newAuthentication(true)
                .credential(new SessionCredential(session, false));
        AuthenticationStatus status = security.authenticate(request(), response(), parameters);
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("the container did not accept a session of the portal: " + status);
        }
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
