package fr.societaire.federation.web;

import fr.societaire.federation.Federation;
import fr.societaire.federation.ProofOutcome;
import fr.societaire.federation.ProofSendOutcome;
import fr.societaire.federation.ProofView;
import fr.societaire.federation.RequestView;
import fr.societaire.member.ContactChannel;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;

/** A code to a channel on file: the one proof of the first time, or of a browser that is not known. */
@Named
@RequestScoped
public class FederationCodePage {
    static final String ADDRESS = "/connexion-franceconnect-code";

    @Inject
    Federation federation;

    @Inject
    FederationBrowser browser;

    @Inject
    InstantSource clock;

    private String token;
    private ProofView proof;
    private String code;
    private Notice problem;

    @PostConstruct
    void load() {
        token = FederationCookies.REQUEST.read(request()).orElse("");
        proof = federation.request(token).map(RequestView::proof).orElse(null);
    }

    /** Without a proof to give, the page beside this one knows what happened. */
    public Go open() {
        return proof == null ? Go.to(FederationPage.ADDRESS) : Go.stay();
    }

    public Go verify() {
        return switch (federation.prove(token, code, browser.origin(request()))) {
            case ProofOutcome.SignedIn in -> Go.to(browser.enter(request(), response(), in.session(), in.returnPath()));
            case ProofOutcome.SecondStep more ->
                Go.to(FederationBrowser.secondStep(response(), more.attemptToken(), more.returnPath()));
            case ProofOutcome.Wrong wrong -> stay(FederationProblem.WRONG_CODE.met(wrong.triesLeft()));
            case ProofOutcome.Expired expired -> stay(FederationProblem.CODE_EXPIRED.met());
            case ProofOutcome.Superseded old -> stay(FederationProblem.CODE_SUPERSEDED.metAt(old.newerSentAt()));
            case ProofOutcome.Over over -> Go.to(FederationPage.ADDRESS);
        };
    }

    public Go resend(ContactChannel channel) {
        return switch (federation.resend(token, channel)) {
            case ProofSendOutcome.Sent sent -> Go.to(ADDRESS).with("envoi", "2");
            case ProofSendOutcome.TooEarly early -> stay(FederationProblem.TOO_EARLY.metAt(early.allowedAt()));
            case ProofSendOutcome.TooManyCodes paused -> stay(FederationProblem.CODES_PAUSED.metAt(paused.retryAt()));
            case ProofSendOutcome.Over over -> Go.to(FederationPage.ADDRESS);
        };
    }

    private Go stay(Notice met) {
        problem = met;
        return Go.stay();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public ProofView getProof() {
        return proof;
    }

    /** Whether the address says that another code has just left. */
    public boolean isSentAgain() {
        return problem == null && "2".equals(request().getParameter("envoi"));
    }

    /** Seconds until another code may be asked for, rounded up; 0 when it may. */
    public long getSecondsToResend() {
        Duration wait = proof == null ? Duration.ZERO : Duration.between(clock.instant(), proof.resendAllowedAt());
        return wait.isPositive() ? wait.plusMillis(999).toSeconds() : 0;
    }

    public Notice getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
