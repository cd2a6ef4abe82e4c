package fr.societaire.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Turns away what no page has to understand: a request made to another name (421: links built from it would lead
 * elsewhere), a method other than GET, HEAD and POST (405), and a POST that does not come from one of our own pages (403).
 */
public class FrontDoorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    /**
     * Called by programs, which have no origin: the card processor proves itself by its signature, the operator by a
     * token in a header, which no browser sends by itself.
     */
    static final Set<String> SIGNED =
            Set.of("/api/processor/notifications", "/api/operator/imports", "/api/telephone/queue");

    /** What the root address shows; it has no address of its own. */
    static final String FRONT_PAGE = "/index";

    private static final int MISDIRECTED = 421;

    @Inject
    transient PublicAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OptionalInt refusal = refusal(request);
        if (refusal.isPresent()) {
            response.sendError(refusal.getAsInt());
        } else {
            chain.doFilter(request, response);
        }
    }

    private OptionalInt refusal(HttpServletRequest request) {
        if (!address.isHost(request.getServerName())) {
            return OptionalInt.of(MISDIRECTED);
        }
        if (FRONT_PAGE.equals(request.getRequestURI())) {
            return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
        }
        if (!METHODS.contains(request.getMethod())) {
            return OptionalInt.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        boolean ours = !"POST".equals(request.getMethod())
                || SIGNED.contains(request.getRequestURI())
                || new RequestOrigin(
                                request.getHeader("Sec-Fetch-Site"),
                                request.getHeader("Origin"),
                                request.getHeader("Referer"))
                        .is(address.getOrigin());
        return ours ? OptionalInt.empty() : OptionalInt.of(HttpServletResponse.SC_FORBIDDEN);
    }
}
