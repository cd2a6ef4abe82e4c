package fr.societaire.staff.web;

import fr.societaire.platform.web.CallerDoor;
import fr.societaire.platform.web.ClientAddress;
import fr.societaire.staff.OpenedStaffSession;
import fr.societaire.staff.StaffCredential;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The advisor's browser at the other end of the request being answered. */
@RequestScoped
public class StaffBrowser {
    @Inject
    ClientAddress addresses;

    @Inject
    SecurityContext security;

    String address() {
        return addresses.of(request());
    }

    String parameter(String name) {
        return request().getParameter(name);
    }

    boolean isSignedIn() {
        return security.getCallerPrincipal() != null;
    }

    Optional<String> attempt() {
        return StaffDoor.ATTEMPT.read(request());
    }

    void keepAttempt(String token) {
        StaffDoor.ATTEMPT.give(response(), token);
    }

    void dropAttempt() {
        StaffDoor.ATTEMPT.take(response());
    }

    Optional<String> link() {
        return StaffDoor.LINK.read(request());
    }

    void dropLink() {
        StaffDoor.LINK.take(response());
    }

    Optional<String> session() {
        return StaffDoor.SESSION.read(request());
    }

    void enter(OpenedStaffSession session) {
        var parameters =
                AuthenticationParameters.withParams().newAuthentication(true).credential(new StaffCredential(session));
        AuthenticationStatus status = security.authenticate(request(), response(), parameters);
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("the container did not accept a session of the desk: " + status);
        }
    }

    void leave() {
        try {
            request().logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        CallerDoor.endHttpSession(request());
        StaffDoor.SESSION.take(response());
        response().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
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
