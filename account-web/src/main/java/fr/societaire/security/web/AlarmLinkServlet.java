package fr.societaire.security.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The address in an alert: {@code /alerte/<token>}. It takes the token out of the address bar, the history and the
 * referrer, and does nothing else: mail scanners open every link they see.
 */
@WebServlet("/alerte/*")
public class AlarmLinkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/[A-Za-z0-9_-]{43}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AlarmCookie.COOKIE.give(response, path.substring(1), AlarmCookie.LIFE);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", AlarmPage.ADDRESS);
    }
}
