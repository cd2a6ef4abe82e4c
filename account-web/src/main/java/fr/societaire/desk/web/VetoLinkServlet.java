package fr.societaire.desk.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The address that refuses a correction by the desk: {@code /refuser/<token>}. */
@WebServlet("/refuser/*")
public class VetoLinkServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_DECIDE = Duration.ofMinutes(30);

    public VetoLinkServlet() {
        super(VetoPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        VetoPage.COOKIE.give(response, token, TO_DECIDE);
    }
}
