package fr.societaire.platform.web;

import fr.societaire.platform.Bearers;
import fr.societaire.platform.web.ErrorPage.WayOn;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets so many forms of a page be worked on at once; the next is told to come back (SVC-202) before Faces or the database
 * is asked anything: every page shares a lock inside Faces, and a crowd behind it would stop them all. Browsers that show
 * a token of the use named by the filter's {@code known-by}, which nobody can invent, have as many places of their own,
 * one for each token: those of one device cannot take them by being many.
 */
public class CrowdFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String A_FEW_SECONDS = "5";
    /** RFC 6585. */
    private static final int TOO_MANY_REQUESTS = 429;

    private static final int LONGEST_FORM = 16 * 1024;

    @Inject
    transient ErrorPage page;

    @Inject
    transient Bearers bearers;

    @Inject
    @ConfigProperty(name = "portal.crowd.most-at-once")
    int most;

    private transient Semaphore strangers;
    private transient Semaphore known;
    private transient Set<String> inside;

    @Override
    public void init() {
        strangers = new Semaphore(most);
        known = new Semaphore(most);
        inside = ConcurrentHashMap.newKeySet();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> token = token(request).filter(inside::add);
        try {
            among(token.isPresent() ? known : strangers, request, response, chain);
        } finally {
            token.ifPresent(inside::remove);
        }
    }

    private void among(Semaphore places, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!places.tryAcquire()) {
            turnAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private Optional<String> token(HttpServletRequest request) {
        String use = getInitParameter("known-by");
        return new TokenCookie("__Host-" + use).read(request).filter(token -> bearers.bearsMark(use, token));
    }

    /**
     * Written at once: an incident in the journal for each of a crowd would be what it came for. The form is read, in vain,
     * and the status is 429, not 503: the server closes a connection of which it has not read all, and after each status of
     * breakdown, and the handshake of another would cost more than what is saved here.
     */
    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream().readNBytes(LONGEST_FORM);
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", A_FEW_SECONDS);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.render(ErrorText.CROWD, TOO_MANY_REQUESTS, null, WayOn.SIGN_IN));
    }
}
