package fr.societaire.welcome.web;

import fr.societaire.document.AttestationOutcome;
import fr.societaire.member.ContactChannel;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.welcome.FirstStepsView;
import fr.societaire.welcome.TestCodeOutcome;
import fr.societaire.welcome.TestSendOutcome;
import fr.societaire.welcome.Welcome;
import fr.societaire.welcome.domain.Step;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** {@code /premiers-pas}. */
@Named
@RequestScoped
public class FirstStepsPage {
    private static final Go HERE = Go.to("/premiers-pas");
    private static final Go HOME = Go.to("/espace");

    @Inject
    Welcome welcome;

    @Inject
    CurrentMember me;

    private Optional<FirstStepsView> view;
    private String code;
    private Notice problem;

    @PostConstruct
    void load() {
        view = welcome.of(me.number());
    }

    /** Nothing to do here for those to whom nothing was proposed. */
    public Go open() {
        return view.isEmpty() ? HOME : Go.stay();
    }

    public Go confirmContacts() {
        welcome.confirmContacts(me.number());
        return HERE;
    }

    public Go skip(Step step) {
        welcome.skip(me.number(), step);
        return HERE;
    }

    public Go dismiss() {
        welcome.dismiss(me.number());
        return HOME;
    }

    public Go download() {
        return switch (welcome.attestation(me.number())) {
            case AttestationOutcome.Ready ready -> Go.to("/document/" + ready.document());
            case AttestationOutcome.NotAvailable no -> stay(WelcomeProblem.NO_ATTESTATION.met());
        };
    }

    public Go send(ContactChannel channel) {
        return switch (welcome.sendCode(me.number(), channel)) {
            case TestSendOutcome.Sent sent -> HERE;
            case TestSendOutcome.Wait wait -> stay(WelcomeProblem.TOO_EARLY.metAt(wait.at()));
            case TestSendOutcome.NoMore none -> stay(WelcomeProblem.NO_MORE_CODES.met());
        };
    }

    public Go verify() {
        return switch (welcome.verifyCode(me.number(), code)) {
            case TestCodeOutcome.Right right -> HERE;
            case TestCodeOutcome.Wrong wrong -> stay(WelcomeProblem.WRONG_CODE.met(wrong.triesLeft()));
            case TestCodeOutcome.Expired e -> stay(WelcomeProblem.CODE_EXPIRED.met());
            case TestCodeOutcome.Superseded newer -> stay(WelcomeProblem.CODE_SUPERSEDED.metAt(newer.newerSentAt()));
            case TestCodeOutcome.Burnt b -> stay(WelcomeProblem.CODE_BURNT.met());
            case TestCodeOutcome.Paused paused -> stay(WelcomeProblem.CODES_PAUSED.metAt(paused.until()));
        };
    }

    private Go stay(Notice met) {
        problem = met;
        return Go.stay();
    }

    public FirstStepsView getView() {
        return view.orElse(null);
    }

    public Notice getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
