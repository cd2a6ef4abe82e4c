package fr.societaire.security.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;

/** The address in an alert: {@code /alerte/<token>}. */
@WebServlet("/alerte/*")
public class AlarmLinkServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;

    public AlarmLinkServlet() {
        super(AlarmPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        AlarmCookie.COOKIE.give(response, token, AlarmCookie.LIFE);
    }
}
