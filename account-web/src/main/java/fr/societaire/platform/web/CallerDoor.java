package fr.societaire.platform.web;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Knows one kind of caller by his cookie: members in their area, the insurer's staff in theirs. Each request belongs to one
 * door, by its address, so that nobody is ever both at once.
 */
public interface CallerDoor {
    /** Whether requests to this path are this door's. */
    boolean answersFor(String path);

    /** Tells the container who is calling, or leads him to the sign-in of this area. */
    AuthenticationStatus tell(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context);
}
