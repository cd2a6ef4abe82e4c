package fr.societaire.identification.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The address that stops a reinforced identification: {@code /refus-identification/<token>}. */
@WebServlet("/refus-identification/*")
public class IdentificationVetoServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_DECIDE = Duration.ofMinutes(30);

    public IdentificationVetoServlet() {
        super(IdentificationVetoPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        IdentificationVetoPage.COOKIE.give(response, token, TO_DECIDE);
    }
}
