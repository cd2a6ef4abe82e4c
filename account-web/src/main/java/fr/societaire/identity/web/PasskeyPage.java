package fr.societaire.identity.web;

import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.SecondFactorOutcome;
import fr.societaire.identity.SignIn;
import fr.societaire.platform.web.Go;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the page of the first step, the button of who has a passkey and needs neither name nor password. */
@Named
@RequestScoped
public class PasskeyPage {
    @Inject
    SignIn signIn;

    @Inject
    Browser browser;

    private Problem.Met problem;

    /** The answer is what the page's script has put into the form. */
    public Go passkey() {
        String token = browser.read(SignInCookies.PASSKEY).orElse(null);
        SecondFactorOutcome outcome = signIn.enterByPasskey(browser.parameter("reponse"), token, browser.origin());
        if (outcome instanceof SecondFactorOutcome.SignedIn in) {
            browser.enter(in.session());
            return Go.to(browser.next().path());
        }
        if (outcome instanceof SecondFactorOutcome.NotAdmitted no
                && no.why() instanceof FirstFactorOutcome.RefusedBySecurity refused) {
            return Go.to("/connexion-refusee").with("code", refused.support());
        }
        problem = Problem.of(outcome);
        return Go.stay();
    }

    public Problem.Met getProblem() {
        return problem;
    }
}
