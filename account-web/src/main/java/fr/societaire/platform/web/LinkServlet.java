package fr.societaire.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address in a letter leads to: {@code /lien/<token>}. The token goes from the address into a cookie before any
 * page is shown, so that no history and no next page learns it. Following it does nothing else, however often: mail scanners
 * open every link they see, and whether the token is good only the page behind looks at.
 */
public abstract class LinkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern TOKEN = Pattern.compile("/([A-Za-z0-9_-]{43})");

    private final String page;

    /** @param page the address of the page that reads the cookie */
    protected LinkServlet(String page) {
        this.page = page;
    }

    /** Gives the token to the browser, in the cookie of this kind of link. */
    protected abstract void keep(String token, HttpServletResponse response);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher token = TOKEN.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!token.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        keep(token.group(1), response);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
    }
}
