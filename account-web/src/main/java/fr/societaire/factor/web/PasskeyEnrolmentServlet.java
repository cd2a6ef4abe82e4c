package fr.societaire.factor.web;

import fr.societaire.factor.Passkeys;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.member.MemberIdentity;
import fr.societaire.member.Members;
import fr.societaire.platform.Bearers;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.ProofGate;
import fr.societaire.platform.web.TokenCookie;
import fr.societaire.shared.MemberNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What the page's script gives the device to make a passkey; for a member who has just confirmed that it is him. */
@WebServlet("/cle/creation")
public class PasskeyEnrolmentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Binds what the device signs to this browser. */
    static final TokenCookie BROWSER = new TokenCookie("__Host-new-passkey");

    @Inject
    transient Passkeys passkeys;

    @Inject
    transient Members members;

    @Inject
    transient CurrentMember me;

    @Inject
    transient ProofGate gate;

    @Inject
    transient Bearers bearers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MemberNumber> caller = me.ifSignedIn().filter(number -> gate.isOpen());
        if (caller.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String token = bearers.freshToken();
        BROWSER.give(response, token);
        String name = members.of(caller.get()).map(MemberIdentity::fullName).orElseGet(caller.get()::value);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(passkeys.enrolment(FactorOwner.of(caller.get()), name, token));
    }
}
