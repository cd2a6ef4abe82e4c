package fr.societaire.identity.web;

import fr.societaire.identity.Sessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** «Rester connecté»: what the idle warning asks for. 204 when the session goes on, 401 when it is over. */
@WebServlet("/session/prolonger")
public class ExtendServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean goesOn =
                SignInCookies.SESSION.read(request).flatMap(sessions::extend).isPresent();
        response.setStatus(goesOn ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
