package fr.societaire.federation.web;

import fr.societaire.federation.Answer;
import fr.societaire.federation.Arrival;
import fr.societaire.federation.Departure;
import fr.societaire.federation.Federation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * The two addresses of the protocol: where the button leads, which sends the browser to the provider, and where the
 * provider sends it back. Both answer with a redirect, so that neither code nor state stays in the address bar.
 */
@WebServlet({FederationServlet.START, FederationServlet.RETURN})
public class FederationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String START = "/franceconnect/demarrer";
    static final String RETURN = "/franceconnect/retour";

    private static final String HOME = "/espace";
    private static final int LONGEST_PATH = 300;

    /** From our own pages, or typed: not from a page that would send somebody there unasked. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Inject
    transient Federation federation;

    @Inject
    transient FederationBrowser browser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!federation.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                "Location",
                START.equals(request.getServletPath()) ? departure(request, response) : arrival(request, response));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** Whoever only looks whether there is something begins nothing and uses nothing up. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private String departure(HttpServletRequest request, HttpServletResponse response) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OURS.contains(site)) {
            return "/connexion";
        }
        String asked = Optional.ofNullable(request.getParameter("suite"))
                .filter(path -> path.length() <= LONGEST_PATH)
                .orElse(HOME);
        Departure departure = federation.depart(asked, browser.origin(request));
        FederationCookies.REQUEST.give(response, departure.browserToken());
        return switch (departure) {
            case Departure.Away away -> away.address().toASCIIString();
            case Departure.Failed failed -> FederationPage.ADDRESS;
        };
    }

    private String arrival(HttpServletRequest request, HttpServletResponse response) {
        String token = FederationCookies.REQUEST.read(request).orElse("");
        return switch (federation.arrive(token, answer(request), browser.origin(request))) {
            case Arrival.SignedIn in -> {
                FederationCookies.keepFarewell(response, in.farewell());
                yield browser.enter(request, response, in.session(), in.returnPath());
            }
            case Arrival.SecondStep more ->
                FederationBrowser.secondStep(response, more.attemptToken(), more.returnPath());
            case Arrival.ProofAwaited awaited -> {
                FederationCookies.keepFarewell(response, awaited.farewell());
                yield FederationCodePage.ADDRESS;
            }
            case Arrival.Failed failed -> {
                FederationCookies.REQUEST.give(response, failed.browserToken());
                yield FederationPage.ADDRESS;
            }
        };
    }

    private static Answer answer(HttpServletRequest request) {
        return new Answer(
                Optional.ofNullable(request.getParameter("state")),
                Optional.ofNullable(request.getParameter("code")),
                Optional.ofNullable(request.getParameter("error")),
                Optional.ofNullable(request.getParameter("iss")));
    }
}
