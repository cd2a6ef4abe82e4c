package fr.societaire.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets so many forms of a page be worked on at once; the next is told to come back (SVC-201) before Faces or the database
 * is asked anything: every page shares a lock inside Faces, and a crowd behind it would stop them all. Browsers that show
 * the cookie named by the filter's {@code known-by} have as many places of their own, which others cannot take by being
 * many.
 */
public class CrowdFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String A_FEW_SECONDS = "5";

    @Inject
    transient ErrorPage page;

    @Inject
    @ConfigProperty(name = "portal.crowd.most-at-once")
    int most;

    private transient Semaphore strangers;
    private transient Semaphore known;

    @Override
    public void init() {
        strangers = new Semaphore(most);
        known = new Semaphore(most);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        Semaphore places = isKnown(request) ? known : strangers;
        if (!places.tryAcquire()) {
            turnAway(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean isKnown(HttpServletRequest request) {
        String name = getInitParameter("known-by");
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(name));
    }

    /** Written at once: an incident in the journal for each of a crowd would be what it came for. */
    private void turnAway(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", A_FEW_SECONDS);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(page.render(ErrorText.BUSY, HttpServletResponse.SC_SERVICE_UNAVAILABLE, null, false));
    }
}
