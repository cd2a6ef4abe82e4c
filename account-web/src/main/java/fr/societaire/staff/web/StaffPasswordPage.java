package fr.societaire.staff.web;

import fr.societaire.identity.PasswordRuleView;
import fr.societaire.identity.Passwords;
import fr.societaire.platform.web.Go;
import fr.societaire.staff.NewStaffPassword;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.StaffPasswords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Where somebody of the staff chooses his password, behind the link of his letter. Looking at it uses nothing up. */
@Named
@RequestScoped
public class StaffPasswordPage {
    static final String ADDRESS = StaffDoor.AREA + "/nouveau-mot-de-passe";

    @Inject
    StaffPasswords own;

    @Inject
    Passwords passwords;

    @Inject
    StaffBrowser browser;

    private String token;
    private Optional<StaffMember> holder;
    private StaffProblem.Met problem;
    private List<PasswordRuleView> rules;
    private String password;

    @PostConstruct
    void load() {
        token = browser.link().orElse("");
        rules = passwords.rules();
        holder = own.holder(token);
        problem = holder.isPresent() ? null : StaffProblem.LINK_CLOSED.met();
    }

    public Go choose() {
        return switch (own.choose(token, password)) {
            case NewStaffPassword.Chosen done -> {
                browser.dropLink();
                yield Go.to(StaffDoor.SIGN_IN).with("fait", StaffSignInPage.CHOSEN);
            }
            case NewStaffPassword.Weak weak -> {
                rules = weak.rules();
                yield stay(StaffProblem.TOO_WEAK);
            }
            case NewStaffPassword.Busy later -> stay(StaffProblem.BUSY);
            case NewStaffPassword.Closed closed -> {
                holder = Optional.empty();
                yield stay(StaffProblem.LINK_CLOSED);
            }
        };
    }

    private Go stay(StaffProblem met) {
        problem = met.met();
        return Go.stay();
    }

    /** Who chooses; {@code null} where the link does not open. */
    public StaffMember getHolder() {
        return holder.orElse(null);
    }

    public StaffProblem.Met getProblem() {
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
