package fr.societaire.identity.web;

import fr.societaire.identity.AttemptView;
import fr.societaire.identity.ResendOutcome;
import fr.societaire.identity.SecondFactorOutcome;
import fr.societaire.identity.SignIn;
import fr.societaire.member.ContactChannel;
import fr.societaire.platform.web.Go;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The second step: the code that was sent, or the wish for another. */
@Named
@RequestScoped
public class CodePage {
    private static final String ADDRESS = "/connexion-code";

    @Inject
    SignIn signIn;

    @Inject
    Browser browser;

    @Inject
    InstantSource clock;

    private String token;
    private Optional<AttemptView> attempt;
    private String code;
    private Problem.Met problem;

    @PostConstruct
    void load() {
        token = browser.read(SignInCookies.ATTEMPT).orElse(null);
        attempt = signIn.attempt(token);
    }

    /** Without an attempt there is nothing to type: either it is over, or the browser did not keep its cookie. */
    public Go open() {
        if (attempt.isPresent()) {
            return Go.stay();
        }
        boolean justSent = browser.parameter("envoi") != null && token == null;
        return startAgain(justSent ? Problem.COOKIES_BLOCKED : Problem.ATTEMPT_OVER);
    }

    public Go verify() {
        return switch (signIn.verify(token, code, browser.origin())) {
            case SecondFactorOutcome.SignedIn in -> {
                browser.enter(in.session());
                yield Go.to(browser.next().path());
            }
            case SecondFactorOutcome.WrongCode wrong -> stay(Problem.WRONG_CODE.met(wrong.triesLeft()));
            case SecondFactorOutcome.Expired expired -> stay(Problem.CODE_EXPIRED.met());
            case SecondFactorOutcome.Superseded old -> stay(Problem.CODE_SUPERSEDED.met(old.newerSentAt()));
            case SecondFactorOutcome.Burnt burnt -> startAgain(Problem.CODE_BURNT);
            case SecondFactorOutcome.Paused paused -> stay(Problem.CODES_PAUSED.metOn(paused.until()));
            case SecondFactorOutcome.AttemptOver over -> startAgain(Problem.ATTEMPT_OVER);
        };
    }

    public Go resend(ContactChannel channel) {
        return switch (signIn.resend(token, channel)) {
            case ResendOutcome.Sent sent -> Go.to(browser.next().after(ADDRESS)).with("envoi", "2");
            case ResendOutcome.TooEarly early -> stay(Problem.TOO_EARLY.met(early.allowedAt()));
            case ResendOutcome.TooManyCodes paused -> stay(Problem.TOO_MANY_CODES.met(paused.retryAt()));
            case ResendOutcome.AttemptOver over -> startAgain(Problem.ATTEMPT_OVER);
        };
    }

    private Go stay(Problem.Met met) {
        problem = met;
        return Go.stay();
    }

    private Go startAgain(Problem why) {
        browser.dropAttempt();
        return Go.to(browser.next().after("/connexion")).with("incident", why.word());
    }

    public AttemptView getAttempt() {
        return attempt.orElse(null);
    }

    /** Whether the address says that another code has just left. */
    public boolean isSentAgain() {
        return problem == null && "2".equals(browser.parameter("envoi"));
    }

    /** Seconds until another code may be asked for, rounded up; 0 when it may. */
    public long getSecondsToResend() {
        Duration wait = attempt.map(view -> Duration.between(clock.instant(), view.resendAllowedAt()))
                .orElse(Duration.ZERO);
        return wait.isPositive() ? wait.plusMillis(999).toSeconds() : 0;
    }

    public String getNext() {
        return browser.next().path();
    }

    public Problem.Met getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
