package fr.societaire.staff.web;

import fr.societaire.factor.AppEnrolment;
import fr.societaire.platform.web.Go;
import fr.societaire.staff.StaffAttemptView;
import fr.societaire.staff.StaffSecondStep;
import fr.societaire.staff.StaffSignIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The second step into the desk: a code of the application, which is enrolled the first time. */
@Named
@RequestScoped
public class StaffCodePage {
    static final String ADDRESS = StaffDoor.AREA + "/connexion-code";

    @Inject
    StaffSignIn signIn;

    @Inject
    StaffBrowser browser;

    private String token;
    private Optional<StaffAttemptView> attempt;
    private String code;
    private StaffProblem.Met problem;

    @PostConstruct
    void load() {
        token = browser.attempt().orElse(null);
        attempt = signIn.attempt(token);
    }

    public Go open() {
        return attempt.isPresent() ? Go.stay() : startAgain();
    }

    public Go verify() {
        return switch (signIn.verify(token, code, browser.address())) {
            case StaffSecondStep.SignedIn in -> {
                browser.enter(in.session());
                yield Go.to(StaffSignInPage.HOME);
            }
            case StaffSecondStep.WrongCode wrong -> stay(StaffProblem.WRONG_CODE.met());
            case StaffSecondStep.Replayed replayed -> stay(StaffProblem.REPLAYED_CODE.met());
            case StaffSecondStep.Waiting waiting -> stay(StaffProblem.WAITING.met(waiting.until()));
            case StaffSecondStep.AttemptOver over -> startAgain();
        };
    }

    private Go stay(StaffProblem.Met met) {
        problem = met;
        return Go.stay();
    }

    private Go startAgain() {
        browser.dropAttempt();
        return Go.to(StaffDoor.SIGN_IN).with("incident", StaffProblem.ATTEMPT_OVER.word());
    }

    /** What the application must be given the first time; {@code null} afterwards. */
    public AppEnrolment getEnrolment() {
        return attempt.flatMap(StaffAttemptView::enrolment).orElse(null);
    }

    public StaffProblem.Met getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
