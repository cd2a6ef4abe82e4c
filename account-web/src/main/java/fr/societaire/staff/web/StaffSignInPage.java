package fr.societaire.staff.web;

import fr.societaire.platform.web.Go;
import fr.societaire.staff.StaffFirstStep;
import fr.societaire.staff.StaffSignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first step into the desk: a name and a password. */
@Named
@RequestScoped
public class StaffSignInPage {
    static final String HOME = StaffDoor.AREA + "/accueil";

    /** What the address says of whoever has just chosen a password. */
    static final String CHOSEN = "mot-de-passe";

    @Inject
    StaffSignIn signIn;

    @Inject
    StaffBrowser browser;

    private String name;
    private String password;
    private StaffProblem.Met problem;
    private boolean passwordChosen;

    /** Whoever is in already has nothing to do here; whoever was sent back here is told why. */
    public Go open() {
        problem = StaffProblem.ofWord(browser.parameter("incident"))
                .filter(StaffProblem.ATTEMPT_OVER::equals)
                .map(StaffProblem::met)
                .orElse(null);
        passwordChosen = CHOSEN.equals(browser.parameter("fait"));
        return browser.isSignedIn() ? Go.to(HOME) : Go.stay();
    }

    public Go submit() {
        return switch (signIn.submit(name, password)) {
            case StaffFirstStep.SecondFactorAwaited next -> {
                browser.keepAttempt(next.attemptToken());
                yield Go.to(StaffCodePage.ADDRESS);
            }
            case StaffFirstStep.Refused no -> stay(StaffProblem.WRONG_PAIR);
            case StaffFirstStep.Busy later -> stay(StaffProblem.BUSY);
        };
    }

    private Go stay(StaffProblem met) {
        problem = met.met();
        return Go.stay();
    }

    /** Whether he comes from choosing his password. */
    public boolean isPasswordChosen() {
        return passwordChosen;
    }

    public StaffProblem.Met getProblem() {
        return problem;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
