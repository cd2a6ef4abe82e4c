package fr.societaire.identity.web;

import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.SignIn;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;

/** The first step: a name and a password. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SignIn signIn;

    @Inject
    Browser browser;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    private String identifier;
    private String password;
    private Problem.Met problem;
    private Instant lockedUntil;
    private boolean humanAsked;

    /** Whoever is in already has nothing to do here; whoever was sent back here is told why. */
    public Go open() {
        problem =
                Problem.ofWord(browser.parameter("incident")).map(Problem::met).orElse(null);
        return visitor.isSignedIn() ? Go.to(browser.next().path()) : Go.stay();
    }

    public Go submit() {
        var human = HumanAnswer.of(browser::parameter, browser.origin().address());
        return switch (signIn.submit(identifier, password, human, browser.origin())) {
            case FirstFactorOutcome.CodeSent sent -> {
                browser.keepAttempt(sent.attemptToken());
                yield Go.to(browser.next().after("/connexion-code")).with("envoi", "1");
            }
            case FirstFactorOutcome.FactorAwaited awaited -> {
                browser.keepAttempt(awaited.attemptToken());
                yield Go.to(browser.next().after("/connexion-code"));
            }
            case FirstFactorOutcome.RefusedBySecurity refused ->
                Go.to("/connexion-refusee").with("code", refused.support());
            case FirstFactorOutcome.SignedIn in -> {
                browser.enter(in.session());
                yield Go.to(browser.next().path());
            }
            case FirstFactorOutcome.Refused no -> stay(wrong(no.triesLeft()).with(no.support()));
            case FirstFactorOutcome.Locked locked -> {
                lockedUntil = locked.until();
                yield stay(Problem.LOCKED.metOn(locked.until()).with(locked.support()));
            }
            case FirstFactorOutcome.TooManyTries later -> {
                browser.retryAfter(later.until());
                yield stay(Problem.TOO_MANY_TRIES.met(later.until()).with(later.support()));
            }
            case FirstFactorOutcome.HumanAsked asked ->
                stay((asked.given() ? Problem.HUMAN_FAILED : Problem.HUMAN_ASKED).met());
            case FirstFactorOutcome.Stopped stopped -> Go.to("/service-indisponible");
            case FirstFactorOutcome.Frozen frozen -> stay(Problem.FROZEN.met().with(frozen.support()));
            case FirstFactorOutcome.Busy later -> {
                // In a flood the database is asked nothing more, not even whether the form is to hold a human check.
                problem = Problem.BUSY.met();
                yield Go.stay();
            }
            case FirstFactorOutcome.NoChannel none -> stay(Problem.NO_CHANNEL.met());
            case FirstFactorOutcome.TooManyCodes paused -> stay(Problem.TOO_MANY_CODES.met(paused.retryAt()));
        };
    }

    private static Problem.Met wrong(int triesLeft) {
        return (triesLeft == 1 ? Problem.LAST_TRY : Problem.WRONG_PAIR).met();
    }

    private Go stay(Problem.Met met) {
        problem = met;
        humanAsked = signIn.asksHuman(browser.origin());
        return Go.stay();
    }

    /** Whether the form that comes back holds a human check. */
    public boolean isHumanAsked() {
        return humanAsked;
    }

    /** Seconds to the end of the lock just met; 0 when there is none. */
    public long getLockedForSeconds() {
        return lockedUntil == null
                ? 0
                : Math.max(1, lockedUntil.getEpochSecond() - clock.instant().getEpochSecond());
    }

    public String getNext() {
        return browser.next().path();
    }

    public Problem.Met getProblem() {
        return problem;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
