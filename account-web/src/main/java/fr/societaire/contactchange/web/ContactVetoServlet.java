package fr.societaire.contactchange.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** The address in the announcement: {@code /refus/<token>}. It takes the token out of the address before any page is shown. */
@WebServlet("/refus/*")
public class ContactVetoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_DECIDE = Duration.ofMinutes(30);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/[A-Za-z0-9_-]{43}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ContactVetoPage.COOKIE.give(response, path.substring(1), TO_DECIDE);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ContactVetoPage.ADDRESS);
    }
}
