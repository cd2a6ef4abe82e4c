package fr.societaire.testing;

import fr.societaire.shared.MemberNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;

/** Who is calling, as a test says. */
@ApplicationScoped
@Alternative
@Priority(1)
public class TestCaller implements SecurityContext {
    private volatile String name;

    public void signIn(MemberNumber member) {
        name = member.value();
    }

    /** Somebody of the insurer's staff, by the name he signs in with. */
    public void signInStaff(String staff) {
        name = staff;
    }

    public void signOut() {
        name = null;
    }

    @Override
    public Principal getCallerPrincipal() {
        String caller = name;
        return caller == null ? null : () -> caller;
    }

    @Override
    public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
        return Set.of();
    }

    @Override
    public boolean isCallerInRole(String role) {
        return name != null;
    }

    @Override
    public Set<String> getAllDeclaredCallerRoles() {
        return Set.of();
    }

    @Override
    public boolean hasAccessToWebResource(String resource, String... methods) {
        throw new UnsupportedOperationException("no web here");
    }

    @Override
    public AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response, AuthenticationParameters parameters) {
        throw new UnsupportedOperationException("no web here");
    }
}
