package fr.societaire.activation.web;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.ActivationView;
import fr.societaire.activation.FirstConnection;
import fr.societaire.activation.OpeningOutcome;
import fr.societaire.identity.PasswordRuleView;
import fr.societaire.identity.Passwords;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The last step: the password that nobody else has ever known. */
@Named
@RequestScoped
public class FirstPasswordPage {
    static final String ADDRESS = "/premiere-connexion-mot-de-passe";

    @Inject
    FirstConnection firstConnection;

    @Inject
    Passwords passwords;

    @Inject
    ActivationBrowser browser;

    private ActivationTicket ticket;
    private List<PasswordRuleView> rules;
    private String password;
    private Notice problem;

    @PostConstruct
    void load() {
        ticket = browser.ticket().orElse(new ActivationTicket(""));
        rules = passwords.rules();
    }

    /** Only after the code; whoever jumps ahead is led to where he is. */
    public Go open() {
        Optional<ActivationView> view = firstConnection.view(ticket);
        if (view.filter(ActivationView::proved).isEmpty()) {
            return Go.to(ActivationCodePage.ADDRESS);
        }
        return view.get().hindrance().isPresent() ? Go.to(OpeningWaitPage.ADDRESS) : Go.stay();
    }

    public Go choose() {
        return switch (firstConnection.open(ticket, password, browser.origin())) {
            case OpeningOutcome.Opened opened -> {
                browser.enter(opened.session());
                yield Go.to("/premiers-pas");
            }
            case OpeningOutcome.OpenedWithoutSession o -> Go.to("/premiere-connexion-terminee");
            case OpeningOutcome.NotYet n -> Go.to(OpeningWaitPage.ADDRESS);
            case OpeningOutcome.Weak weak -> {
                rules = weak.rules();
                yield stay(ActivationProblem.TOO_WEAK);
            }
            case OpeningOutcome.Busy b -> stay(ActivationProblem.BUSY);
            case OpeningOutcome.Over over -> Go.to(FirstConnectionPage.ADDRESS).with("incident", "termine");
        };
    }

    private Go stay(ActivationProblem met) {
        problem = met.met();
        return Go.stay();
    }

    public List<PasswordRuleView> getRules() {
        return rules;
    }

    public Notice getProblem() {
        return problem;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
