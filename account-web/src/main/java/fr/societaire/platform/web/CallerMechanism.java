package fr.societaire.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The one the container asks who is calling: hands the request to the door of its area. */
@ApplicationScoped
public class CallerMechanism implements HttpAuthenticationMechanism {
    @Inject
    @Any
    Instance<CallerDoor> doors;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return doors.stream()
                .filter(door -> door.answersFor(request.getRequestURI()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an address is no door's: " + request.getRequestURI()))
                .tell(request, response, context);
    }
}
