package fr.societaire.identity.web;

import fr.societaire.identity.AttemptView;
import fr.societaire.identity.Awaited;
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

/** The second step: a code, a passkey, or the wish for another way. */
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
        return after(signIn.verify(token, code, browser.origin()));
    }

    /** The answer of the passkey is what the page's script has put into its form. */
    public Go passkey() {
        return after(signIn.verifyPasskey(token, browser.parameter("reponse"), browser.origin()));
    }

    /** Something else that he has. */
    public Go await(Awaited other) {
        signIn.await(token, other);
        return Go.to(browser.next().after(ADDRESS));
    }

    private Go after(SecondFactorOutcome outcome) {
        return switch (outcome) {
            case SecondFactorOutcome.SignedIn in -> {
                browser.enter(in.session(), "oui".equals(browser.parameter("confiance")));
                yield Go.to(browser.next().path());
            }
            case SecondFactorOutcome.Burnt burnt -> startAgain(Problem.CODE_BURNT);
            case SecondFactorOutcome.AttemptOver over -> startAgain(Problem.ATTEMPT_OVER);
            default -> stay(Problem.of(outcome));
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

    /** Whether the member may show this instead of what is awaited. */
    public boolean offers(Awaited way) {
        return attempt.filter(view -> view.awaited() != way && view.ways().contains(way))
                .isPresent();
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
