package fr.societaire.federation.web;

import fr.societaire.identity.OpenedSession;
import fr.societaire.identity.SessionCredential;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.platform.web.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a servlet and a page do alike at the end of a sign-in by FranceConnect. Each returns where to go then. */
@RequestScoped
public class FederationBrowser {
    @Inject
    ClientAddress addresses;

    @Inject
    SecurityContext security;

    SignInOrigin origin(HttpServletRequest request) {
        return new SignInOrigin(
                addresses.of(request), request.getHeader("User-Agent"), FederationCookies.DEVICE.read(request));
    }

    /** Lets the member in. The sign-in page knows which pages may be gone on to. */
    String enter(HttpServletRequest request, HttpServletResponse response, OpenedSession session, String returnPath) {
        var parameters = AuthenticationParameters.withParams()
                .newAuthentication(true)
                .credential(new SessionCredential(session, false));
        AuthenticationStatus status = security.authenticate(request, response, parameters);
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("the container did not accept a session of the portal: " + status);
        }
        FederationCookies.REQUEST.take(response);
        return goingOn("/connexion", returnPath);
    }

    /** Goes on with the second step of the ordinary sign-in. */
    static String secondStep(HttpServletResponse response, String attemptToken, String returnPath) {
        FederationCookies.REQUEST.take(response);
        FederationCookies.ATTEMPT.give(response, attemptToken);
        return goingOn("/connexion-code", returnPath) + "&envoi=1";
    }

    private static String goingOn(String page, String returnPath) {
        return page + "?suite=" + URLEncoder.encode(returnPath, StandardCharsets.UTF_8);
    }
}
