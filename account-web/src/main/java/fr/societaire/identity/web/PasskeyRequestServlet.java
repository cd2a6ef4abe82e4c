package fr.societaire.identity.web;

import fr.societaire.factor.PasskeyUse;
import fr.societaire.factor.Passkeys;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.SignIn;
import fr.societaire.platform.Bearers;
import fr.societaire.platform.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * What the pages' script asks a passkey to sign: to come in, at the second step, or to show in a session that the member
 * is still there. The answer comes back in a form of the page.
 */
@WebServlet({PasskeyRequestServlet.SIGN_IN, PasskeyRequestServlet.SECOND_STEP, PasskeyRequestServlet.CONFIRM})
public class PasskeyRequestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String SIGN_IN = "/cle/connexion";
    static final String SECOND_STEP = "/cle/deuxieme-etape";
    static final String CONFIRM = "/cle/confirmation";

    @Inject
    transient SignIn signIn;

    @Inject
    transient Passkeys passkeys;

    @Inject
    transient CurrentMember me;

    @Inject
    transient Bearers bearers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> options = switch (request.getServletPath()) {
            case SECOND_STEP ->
                signIn.passkeyRequest(SignInCookies.ATTEMPT.read(request).orElse(null));
            case CONFIRM ->
                me.ifSignedIn()
                        .map(FactorOwner::of)
                        .map(owner -> passkeys.request(PasskeyUse.CONFIRM, Optional.of(owner), bound(response)));
            default -> Optional.of(passkeys.request(PasskeyUse.SIGN_IN, Optional.empty(), bound(response)));
        };
        if (options.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(options.get());
    }

    private String bound(HttpServletResponse response) {
        String token = bearers.freshToken();
        SignInCookies.PASSKEY.give(response, token);
        return token;
    }
}
