package fr.societaire.identity.web;

import fr.societaire.identity.Devices;
import fr.societaire.identity.ResumedSession;
import fr.societaire.identity.SessionCredential;
import fr.societaire.identity.SessionEnd;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.identity.StepUp;
import fr.societaire.platform.RecentProof;
import fr.societaire.platform.web.CallerDoor;
import fr.societaire.platform.web.ClientAddress;
import fr.societaire.platform.web.Motive;
import fr.societaire.platform.web.SecurityHeaders;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who is calling: the member the session cookie stands for, asked of the registry at every request,
 * so that a session ended anywhere is ended here. Nothing is kept on this server. Whoever asks for a member page without
 * a session is led to the sign-in, and back afterwards.
 */
@ApplicationScoped
public class MemberDoor implements CallerDoor {
    /**
     * Where nobody is asked who he is: files of the looks and of the components, the same for everybody and asked for by
     * the dozen; and the page that asks whether its session is over, which must not thereby keep it alive.
     */
    private static final Set<String> FOR_EVERYBODY =
            Set.of("/assets/", "/jakarta.faces.resource/", "/favicon.ico", "/robots.txt", SessionServlet.OVER);

    private static final String DESK = "/conseiller";

    @Inject
    ClientAddress addresses;

    @Inject
    Sessions sessions;

    @Inject
    Devices devices;

    @Inject
    StepUp stepUp;

    @Inject
    RecentProof proof;

    @Inject
    SecurityHeaders headers;

    /** Everything that is not the desk's. */
    @Override
    public boolean answersFor(String path) {
        return !path.equals(DESK) && !path.startsWith(DESK + "/");
    }

    @Override
    public AuthenticationStatus tell(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AuthenticationParameters parameters = context.getAuthParameters();
        if (parameters != null && parameters.getCredential() instanceof SessionCredential opened) {
            return begin(request, response, context, opened);
        }
        if (FOR_EVERYBODY.stream().anyMatch(request.getRequestURI()::startsWith)) {
            return context.doNothing();
        }
        Optional<String> token = SignInCookies.SESSION.read(request);
        return token.flatMap(sessions::resume)
                .map(session -> {
                    proof.comesFrom(() -> stepUp.isFresh(token.get()));
                    return resumed(request, response, context, session);
                })
                .orElseGet(() -> stranger(request, response, context, token));
    }

    private AuthenticationStatus resumed(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            ResumedSession session) {
        request.setAttribute(CurrentSession.ATTRIBUTE, session);
        Optional<String> first = FirstThingsFirst.before(request.getRequestURI(), session.required());
        if (first.isPresent() && context.isProtected()) {
            headers.put(request, response);
            return context.redirect(first.get());
        }
        return caller(context, session.member());
    }

    private AuthenticationStatus begin(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            SessionCredential opened) {
        CallerDoor.endHttpSession(request);
        SignInCookies.ATTEMPT.take(response);
        SignInCookies.SESSION.give(response, opened.session().token());
        recognise(request, response, opened);
        return caller(context, opened.session().member());
    }

    /** The browser will be known when it comes back. */
    private void recognise(HttpServletRequest request, HttpServletResponse response, SessionCredential opened) {
        Optional<String> brought = SignInCookies.DEVICE.read(request);
        var origin = new SignInOrigin(addresses.of(request), request.getHeader("User-Agent"), brought);
        String token = devices.meet(opened.session().member(), brought, origin, opened.trusted());
        SignInCookies.DEVICE.give(response, token, SignInCookies.DEVICE_LIFE);
    }

    private static AuthenticationStatus caller(HttpMessageContext context, MemberNumber member) {
        return context.notifyContainerAboutLogin(member.value(), Set.of(Role.MEMBER));
    }

    private AuthenticationStatus stranger(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            Optional<String> deadToken) {
        deadToken.ifPresent(dead -> leave(request, response));
        if (!context.isProtected()) {
            return context.doNothing();
        }
        // This answer is given before the filters have their turn.
        headers.put(request, response);
        String signIn = ReturnPath.of(asked(request)).after("/connexion");
        return context.redirect(deadToken
                .map(sessions::endOf)
                .flatMap(MemberDoor::motive)
                .map(motive -> signIn + (signIn.contains("?") ? "&" : "?") + "motif=" + motive.code())
                .orElse(signIn));
    }

    /** What was left in the HTTP session goes with the session that has ended. */
    private static void leave(HttpServletRequest request, HttpServletResponse response) {
        SignInCookies.SESSION.take(response);
        CallerDoor.endHttpSession(request);
    }

    private static Optional<Motive> motive(SessionEnd end) {
        return switch (end) {
            case TIME -> Optional.of(Motive.INACTIVITE);
            case REVOKED -> Optional.of(Motive.SESSION_TERMINEE);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** What was asked for, to come back to it: of a form, the page it is on. */
    private static String asked(HttpServletRequest request) {
        boolean withQuery = "GET".equals(request.getMethod()) && request.getQueryString() != null;
        return request.getRequestURI() + (withQuery ? "?" + request.getQueryString() : "");
    }
}
