package fr.societaire.platform.web;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Knows one kind of caller by his cookie: members in their area, the insurer's staff in theirs. Each request belongs to one
 * door, by its address, so that nobody is ever both at once.
 */
public interface CallerDoor {
    /** Whether requests to this path are this door's. */
    boolean answersFor(String path);

    /** Tells the container who is calling, or leads him to the sign-in of this area. */
    AuthenticationStatus tell(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context);

    /**
     * Ends the HTTP session, if there is one: what one caller left in it is nothing to the next, and nobody may have known
     * its identifier beforehand. The container does not do it by itself (see {@code http.xml}).
     */
    static void endHttpSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
