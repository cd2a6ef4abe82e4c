package fr.societaire.mandate.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The address that refuses another account: {@code /refus-compte/<token>}. */
@WebServlet("/refus-compte/*")
public class AccountVetoServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_DECIDE = Duration.ofMinutes(30);

    public AccountVetoServlet() {
        super(AccountVetoPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        AccountVetoPage.COOKIE.give(response, token, TO_DECIDE);
    }
}
