package fr.societaire.contactchange.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The address that refuses a member's own change: {@code /refus/<token>}. */
@WebServlet("/refus/*")
public class ContactVetoServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_DECIDE = Duration.ofMinutes(30);

    public ContactVetoServlet() {
        super(ContactVetoPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        ContactVetoPage.COOKIE.give(response, token, TO_DECIDE);
    }
}
