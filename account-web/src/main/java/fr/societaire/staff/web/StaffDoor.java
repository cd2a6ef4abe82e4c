package fr.societaire.staff.web;

import fr.societaire.identity.SessionEnd;
import fr.societaire.platform.web.CallerDoor;
import fr.societaire.platform.web.Motive;
import fr.societaire.platform.web.SecurityHeaders;
import fr.societaire.platform.web.TokenCookie;
import fr.societaire.shared.Role;
import fr.societaire.staff.NarrowArea;
import fr.societaire.staff.StaffCredential;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.StaffSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who of the insurer's staff is calling, in the desk's area only and by the desk's cookie only. Whoever
 * has no session is led to the sign-in of the desk.
 */
@ApplicationScoped
public class StaffDoor implements CallerDoor {
    /** Stands for somebody of staff who is in. */
    static final TokenCookie SESSION = new TokenCookie("__Host-desk");

    /** Stands for a sign-in of staff between its two steps. */
    static final TokenCookie ATTEMPT = new TokenCookie("__Host-desk-attempt");

    /** The link of a letter, while a password is being chosen. */
    static final TokenCookie LINK = new TokenCookie("__Host-desk-link");

    static final String AREA = "/conseiller";
    static final String SIGN_IN = AREA + "/connexion";

    @Inject
    StaffSessions sessions;

    @Inject
    SecurityHeaders headers;

    @Inject
    @Any
    Instance<NarrowArea> areas;

    @Override
    public boolean answersFor(String path) {
        return path.equals(AREA) || path.startsWith(AREA + "/");
    }

    @Override
    public AuthenticationStatus tell(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AuthenticationParameters parameters = context.getAuthParameters();
        if (parameters != null && parameters.getCredential() instanceof StaffCredential opened) {
            return begin(request, response, context, opened);
        }
        Optional<String> token = SESSION.read(request);
        return token.flatMap(sessions::resume)
                .map(session -> resumed(request, response, context, session.staff()))
                .orElseGet(() -> stranger(request, response, context, token));
    }

    /** Where he is something less than himself he is only that, and only to read: a form sent there finds him without a role. */
    private AuthenticationStatus resumed(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, StaffMember staff) {
        String path = request.getRequestURI();
        Optional<NarrowArea> narrow =
                areas.stream().filter(area -> area.holds(path)).findFirst();
        return narrow.isPresent() && isReading(request)
                ? entered(narrow.get().enter(staff, path), request, response, context, staff)
                : caller(context, staff);
    }

    private AuthenticationStatus entered(
            NarrowArea.Entry entry,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            StaffMember staff) {
        return switch (entry) {
            case NarrowArea.Entry.As as ->
                context.notifyContainerAboutLogin(staff.id().value(), Set.of(as.role()));
            case NarrowArea.Entry.Elsewhere elsewhere -> {
                headers.put(request, response);
                yield context.redirect(elsewhere.address());
            }
        };
    }

    /** Faces takes a form for posted by this parameter, whatever the method. */
    private static boolean isReading(HttpServletRequest request) {
        return Set.of("GET", "HEAD").contains(request.getMethod())
                && request.getParameter("jakarta.faces.ViewState") == null;
    }

    private static AuthenticationStatus begin(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            StaffCredential opened) {
        CallerDoor.endHttpSession(request);
        ATTEMPT.take(response);
        SESSION.give(response, opened.session().token());
        return caller(context, opened.session().staff());
    }

    private static AuthenticationStatus caller(HttpMessageContext context, StaffMember staff) {
        return context.notifyContainerAboutLogin(staff.id().value(), Set.of(Role.STAFF));
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
        return context.redirect(deadToken
                .map(sessions::endOf)
                .flatMap(StaffDoor::motive)
                .map(motive -> SIGN_IN + "?motif=" + motive.code())
                .orElse(SIGN_IN));
    }

    /** What was left in the HTTP session goes with the session that has ended. */
    private static void leave(HttpServletRequest request, HttpServletResponse response) {
        SESSION.take(response);
        CallerDoor.endHttpSession(request);
    }

    private static Optional<Motive> motive(SessionEnd end) {
        return switch (end) {
            case TIME -> Optional.of(Motive.INACTIVITE);
            case REVOKED -> Optional.of(Motive.SESSION_TERMINEE);
            case UNKNOWN -> Optional.empty();
        };
    }
}
