package fr.societaire.identity.web;

import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.FirstFactorOutcome.Busy;
import fr.societaire.identity.FirstFactorOutcome.CodeSent;
import fr.societaire.identity.FirstFactorOutcome.FactorAwaited;
import fr.societaire.identity.FirstFactorOutcome.NoChannel;
import fr.societaire.identity.FirstFactorOutcome.Refused;
import fr.societaire.identity.FirstFactorOutcome.TooManyCodes;
import fr.societaire.identity.SignIn;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    private String identifier;
    private String password;
    private Problem.Met problem;

    /** Whoever is in already has nothing to do here; whoever was sent back here is told why. */
    public Go open() {
        problem =
                Problem.ofWord(browser.parameter("incident")).map(Problem::met).orElse(null);
        return visitor.isSignedIn() ? Go.to(browser.next().path()) : Go.stay();
    }

    public Go submit() {
        FirstFactorOutcome outcome = signIn.submit(identifier, password, browser.origin());
        return switch (outcome) {
            case CodeSent sent -> {
                browser.keepAttempt(sent.attemptToken());
                yield Go.to(browser.next().after("/connexion-code")).with("envoi", "1");
            }
            case FactorAwaited held -> {
                browser.keepAttempt(held.attemptToken());
                yield Go.to(browser.next().after("/connexion-code")).with("envoi", "1");
            }
            case Refused no -> stay(Problem.WRONG_PAIR.met());
            case Busy later -> stay(Problem.BUSY.met());
            case NoChannel none -> stay(Problem.NO_CHANNEL.met());
            case TooManyCodes paused -> stay(Problem.TOO_MANY_CODES.met(paused.retryAt()));
        };
    }

    private Go stay(Problem.Met met) {
        problem = met;
        return Go.stay();
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
