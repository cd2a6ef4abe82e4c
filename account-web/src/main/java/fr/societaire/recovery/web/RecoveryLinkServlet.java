package fr.societaire.recovery.web;

import fr.societaire.recovery.RecoveryProof;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The address in the e-mail: {@code /lien/<token>}. It takes the token out of the address bar, the history and the
 * referrer before any page is shown, and does nothing else: mail scanners open every link they see, and whether the token
 * is good is only looked at by the page behind.
 */
@WebServlet("/lien/*")
public class RecoveryLinkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/[A-Za-z0-9_-]{43}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ProofCookie.give(response, new RecoveryProof.Link(path.substring(1)));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", NewPasswordPage.ADDRESS);
    }
}
