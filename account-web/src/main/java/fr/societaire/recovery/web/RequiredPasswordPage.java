package fr.societaire.recovery.web;

import fr.societaire.identity.PasswordRuleView;
import fr.societaire.identity.Passwords;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.recovery.NewPasswordOutcome;
import fr.societaire.recovery.Rescued;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a password that others may know is replaced, before anything else of the space is shown. */
@Named
@RequestScoped
public class RequiredPasswordPage {
    @Inject
    Rescued rescued;

    @Inject
    Passwords passwords;

    @Inject
    CurrentMember me;

    private List<PasswordRuleView> rules;
    private String password;
    private Notice problem;

    @PostConstruct
    void list() {
        rules = passwords.rulesOfAChange();
    }

    public Go choose() {
        return switch (rescued.changePassword(me.number(), password)) {
            case NewPasswordOutcome.Changed c -> Go.to("/mot-de-passe-oublie-termine");
            case NewPasswordOutcome.Weak weak -> {
                rules = weak.rules();
                yield stay(RecoveryProblem.TOO_WEAK);
            }
            case NewPasswordOutcome.SameAsBefore s -> stay(RecoveryProblem.SAME_AS_BEFORE);
            case NewPasswordOutcome.Busy b -> stay(RecoveryProblem.BUSY);
            case NewPasswordOutcome.Closed no -> throw new IllegalStateException("a member who is in needs no proof");
        };
    }

    private Go stay(RecoveryProblem met) {
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
