package fr.societaire.identity.web;

import fr.societaire.identity.Sessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What the scripts of a member page ask of its session: to go on («Rester connecté», or a member who types), or to be
 * over when the page has counted to the end. Both are answered with the seconds that are left, rounded up, 0 for none.
 */
@WebServlet({SessionServlet.GO_ON, SessionServlet.OVER})
public class SessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String GO_ON = "/session/prolonger";
    static final String OVER = "/session/expirer";

    @Inject
    transient Sessions sessions;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration left = SignInCookies.SESSION
                .read(request)
                .map(token -> OVER.equals(request.getServletPath()) ? sessions.endIfIdle(token) : extended(token))
                .orElse(Duration.ZERO);
        if (left.isZero()) {
            SignInCookies.SESSION.take(response);
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(left.plusMillis(999).toSeconds());
    }

    private Duration extended(String token) {
        return sessions.extend(token)
                .map(session -> Duration.between(clock.instant(), session.idleEndsAt()))
                .orElse(Duration.ZERO);
    }
}
