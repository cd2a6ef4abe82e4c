package fr.societaire.recovery.web;

import fr.societaire.platform.web.LinkServlet;
import fr.societaire.recovery.RecoveryProof;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;

/** The address in the e-mail of a lost password: {@code /lien/<token>}. */
@WebServlet("/lien/*")
public class RecoveryLinkServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;

    public RecoveryLinkServlet() {
        super(NewPasswordPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        ProofCookie.give(response, new RecoveryProof.Link(token));
    }
}
