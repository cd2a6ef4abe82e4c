package fr.societaire.identification.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The address behind which papers are sent: {@code /identification/<token>}. */
@WebServlet("/identification/*")
public class IdentificationLinkServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_SEND = Duration.ofHours(1);

    public IdentificationLinkServlet() {
        super(IdentificationPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        IdentificationPage.COOKIE.give(response, token, TO_SEND);
    }
}
