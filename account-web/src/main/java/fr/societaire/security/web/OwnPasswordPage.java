package fr.societaire.security.web;

import fr.societaire.identity.OwnPassword;
import fr.societaire.identity.OwnPasswordOutcome;
import fr.societaire.identity.PasswordRuleView;
import fr.societaire.identity.Passwords;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** {@code /securite-mot-de-passe}: the present password, and another. */
@Named
@RequestScoped
public class OwnPasswordPage {
    @Inject
    OwnPassword passwords;

    @Inject
    Passwords policy;

    @Inject
    CurrentMember me;

    private List<PasswordRuleView> rules;
    private Notice problem;
    private String current;
    private String password;

    @PostConstruct
    void list() {
        rules = policy.rulesOfAChange();
    }

    /**
     * «Changer mon mot de passe».
     *
     * @param here the session of this browser, which goes on
     */
    public Go change(UUID here) {
        return switch (passwords.change(me.number(), current, password, here)) {
            case OwnPasswordOutcome.Changed changed ->
                Go.to("/securite").saying(EventText.SENTENCES.notice("success", "password.changed", null));
            case OwnPasswordOutcome.WrongCurrent wrong -> stay("password.wrong");
            case OwnPasswordOutcome.Wait wait -> stay("password.wait", French.time(wait.until()));
            case OwnPasswordOutcome.SameAsBefore same -> stay("password.same");
            case OwnPasswordOutcome.Busy busy -> stay("password.busy");
            case OwnPasswordOutcome.Weak weak -> {
                rules = weak.rules();
                yield stay("password.weak");
            }
        };
    }

    private Go stay(String key, Object... figures) {
        problem = EventText.SENTENCES.notice("danger", key, null, figures);
        return Go.stay();
    }

    public List<PasswordRuleView> getRules() {
        return rules;
    }

    public Notice getProblem() {
        return problem;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
