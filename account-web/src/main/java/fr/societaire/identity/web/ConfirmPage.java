package fr.societaire.identity.web;

import fr.societaire.identity.Awaited;
import fr.societaire.identity.StepUp;
import fr.societaire.identity.StepUpOutcome;
import fr.societaire.identity.StepUpView;
import fr.societaire.member.ContactChannel;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** {@code /confirmer}: a second factor shown again, on the way to something that changes an access. */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject
    StepUp stepUp;

    @Inject
    Browser browser;

    @Inject
    CurrentMember me;

    private StepUpView view;
    private String code;
    private Problem.Met problem;

    @PostConstruct
    void load() {
        view = stepUp.view(me.number());
    }

    public Go send(ContactChannel channel) {
        return stepUp.send(me.number(), channel)
                .map(allowedAt -> stay(Problem.TOO_EARLY.met(allowedAt)))
                .orElseGet(() -> Go.to(browser.next().after("/confirmer")));
    }

    public Go verify(Awaited way) {
        return after(stepUp.verify(me.number(), session(), way, code));
    }

    /** The answer of the passkey is what the page's script has put into its form. */
    public Go passkey() {
        String token = browser.read(SignInCookies.PASSKEY).orElse(null);
        return after(stepUp.verifyPasskey(me.number(), session(), browser.parameter("reponse"), token));
    }

    private Go after(StepUpOutcome outcome) {
        return switch (outcome) {
            case StepUpOutcome.Confirmed confirmed -> Go.to(browser.next().path());
            case StepUpOutcome.NotYet not -> stay(Problem.of(not.why()));
        };
    }

    private Go stay(Problem.Met met) {
        problem = met;
        return Go.stay();
    }

    private String session() {
        return browser.read(SignInCookies.SESSION).orElse(null);
    }

    public boolean offers(Awaited way) {
        return view.ways().contains(way);
    }

    public StepUpView getView() {
        return view;
    }

    /** When the last code went; {@code null} when none is awaited. */
    public Instant getSentAt() {
        return view.sentAt().orElse(null);
    }

    public String getNext() {
        return browser.next().path();
    }

    public Problem.Met getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
