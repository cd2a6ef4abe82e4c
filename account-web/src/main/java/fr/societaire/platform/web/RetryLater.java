package fr.societaire.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says when to come back: to programs by {@code Retry-After}, to people in words. */
@ApplicationScoped
public class RetryLater {
    /** RFC 6585; the servlet API has no name for it. */
    private static final int TOO_MANY_REQUESTS = 429;

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    @Inject
    InstantSource clock;

    /** Makes the page being shown a refusal for too many requests; returns the wait in words: {@code 3 minutes}. */
    public String tooMany(Instant until) {
        var http = FacesContext.getCurrentInstance().getExternalContext();
        return tooMany((HttpServletResponse) http.getResponse(), until);
    }

    /** As {@link #tooMany(Instant)}, outside of a page. */
    public String tooMany(HttpServletResponse response, Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader(
                "Retry-After",
                String.valueOf(Math.max(1, left.plusNanos(999_999_999).toSeconds())));
        return French.wait(left);
    }

    /** Makes the page being shown an answer of a stopped service; {@code until} is {@code null} where nobody knows. */
    public void unavailable(Instant until) {
        var http = FacesContext.getCurrentInstance().getExternalContext();
        http.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        Duration left = until == null ? A_WHILE : Duration.between(clock.instant(), until);
        http.setResponseHeader("Retry-After", String.valueOf(Math.max(1, left.toSeconds())));
    }
}
