package fr.societaire.recovery.web;

import fr.societaire.identity.PasswordRuleView;
import fr.societaire.identity.Passwords;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.recovery.DoorOutcome;
import fr.societaire.recovery.NewPasswordOutcome;
import fr.societaire.recovery.PasswordRecovery;
import fr.societaire.recovery.RecoveryProof;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Where the new password is chosen, behind a link or a proved code. Looking at it uses nothing up. */
@Named
@RequestScoped
public class NewPasswordPage {
    static final String ADDRESS = "/mot-de-passe-oublie-nouveau";
    private static final RecoveryProof NONE = new RecoveryProof.Link("");

    @Inject
    PasswordRecovery recovery;

    @Inject
    Passwords passwords;

    private boolean closed;
    private Notice problem;
    private List<PasswordRuleView> rules;
    private String password;

    @PostConstruct
    void list() {
        rules = passwords.rulesOfAChange();
    }

    public void open() {
        judge(recovery.door(proof()));
    }

    public Go choose() {
        return switch (recovery.choose(proof(), password)) {
            case NewPasswordOutcome.Changed c -> {
                ProofCookie.take((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse());
                yield Go.to("/mot-de-passe-oublie-termine");
            }
            case NewPasswordOutcome.Weak weak -> {
                rules = weak.rules();
                yield stay(RecoveryProblem.TOO_WEAK.met());
            }
            case NewPasswordOutcome.SameAsBefore s -> stay(RecoveryProblem.SAME_AS_BEFORE.met());
            case NewPasswordOutcome.Busy b -> stay(RecoveryProblem.BUSY.met());
            case NewPasswordOutcome.Closed no -> {
                judge(no.why());
                yield Go.stay();
            }
        };
    }

    private void judge(DoorOutcome door) {
        closed = !(door instanceof DoorOutcome.Open);
        problem = switch (door) {
            case DoorOutcome.Open o -> null;
            case DoorOutcome.Expired e -> RecoveryProblem.LINK_EXPIRED.met();
            case DoorOutcome.Used used -> RecoveryProblem.LINK_USED.metAt(used.at());
            case DoorOutcome.Superseded newer -> RecoveryProblem.LINK_SUPERSEDED.metAt(newer.newestSentAt());
        };
    }

    private Go stay(Notice met) {
        problem = met;
        return Go.stay();
    }

    private static RecoveryProof proof() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return ProofCookie.read(request).orElse(NONE);
    }

    /** Whether there is no password to choose here any more: one begins again. */
    public boolean isClosed() {
        return closed;
    }

    public Notice getProblem() {
        return problem;
    }

    public List<PasswordRuleView> getRules() {
        return rules;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
