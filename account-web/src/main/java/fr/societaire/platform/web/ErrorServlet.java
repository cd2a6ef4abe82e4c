package fr.societaire.platform.web;

import fr.societaire.platform.web.ErrorPage.WayOn;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.SupportCode;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows what went wrong, outside Faces (an error page that is a Faces page nests a second lifecycle in the first). A
 * breakdown gets a support code, the same on the page and in the log; the log holds the cause, the page never does.
 */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String PATH = "/erreur";
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

    @Inject
    transient ErrorPage page;

    @Inject
    transient IncidentCodes book;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ErrorText text = ErrorText.of(status, (Refusal) request.getAttribute(Refusals.ATTRIBUTE));
        SupportCode code = isForTheDesk(request, status) ? incident(request, status) : null;
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        boolean signedIn = request.getUserPrincipal() != null;
        response.getWriter().write(page.render(text, status, code, signedIn ? WayOn.MY_SPACE : WayOn.HOME));
    }

    /** What broke, and what was refused to a member; not each address a stranger tries. */
    private static boolean isForTheDesk(HttpServletRequest request, int status) {
        return status >= 500
                || (request.getUserPrincipal() != null && request.getAttribute(Refusals.ATTRIBUTE) != null);
    }

    private SupportCode incident(HttpServletRequest request, int status) {
        String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        SupportCode code = book.code(request, status, firstPart(path));
        if (status >= 500) {
            var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(Level.SEVERE, "PORTAL-500 Incident " + code + " at " + firstPart(path), thrown);
        }
        return code;
    }

    /** What follows in an address may be a secret: the token of a link. */
    static String firstPart(String path) {
        int second = path == null ? -1 : path.indexOf('/', 1);
        return second < 0 ? String.valueOf(path) : path.substring(0, second);
    }
}
