package fr.societaire.telephone.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The address in the text message of a call back: {@code /lien-rappel/<token>}. */
@WebServlet("/lien-rappel/*")
public class CallBackLinkServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_DECIDE = Duration.ofMinutes(30);

    public CallBackLinkServlet() {
        super(CallBackLinkPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        CallBackLinkPage.COOKIE.give(response, token, TO_DECIDE);
    }
}
