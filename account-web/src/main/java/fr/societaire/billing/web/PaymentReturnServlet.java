package fr.societaire.billing.web;

import fr.societaire.shared.PaymentId;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /retour-paiement/{payment}}: where the processor sends whoever was on its page. The member goes to his payment;
 * whoever came there by a link on another device is told to look at the first one. Proves nothing, tells nothing.
 */
@WebServlet("/retour-paiement/*")
public class PaymentReturnServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo()).substring(1);
        if (!PaymentId.isReference(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean byLink = request.getUserPrincipal() == null
                && PaymentLinkPage.COOKIE.read(request).isPresent();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", byLink ? "/paiement-fait" : "/paiement/" + path);
    }
}
