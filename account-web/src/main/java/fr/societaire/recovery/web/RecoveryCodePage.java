package fr.societaire.recovery.web;

import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.recovery.AgainOutcome;
import fr.societaire.recovery.CodeOutcome;
import fr.societaire.recovery.PasswordRecovery;
import fr.societaire.recovery.RecoveryProof;
import fr.societaire.recovery.RecoveryView;
import fr.societaire.recovery.domain.Occasion;
import fr.societaire.recovery.domain.RecoveryChannel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** «Si un compte correspond, un message vient de partir», and the field for the code if it was one. */
@Named
@RequestScoped
public class RecoveryCodePage {
    static final String ADDRESS = "/mot-de-passe-oublie-code";
    private static final Go FROM_THE_START = Go.to("/mot-de-passe-oublie");

    @Inject
    PasswordRecovery recovery;

    @Inject
    RecoveryBrowser browser;

    @Inject
    InstantSource clock;

    private RecoveryProof.Ticket ticket;
    private Optional<RecoveryView> view;
    private String code;
    private Notice problem;

    @PostConstruct
    void load() {
        ticket = browser.ticket().orElse(new RecoveryProof.Ticket(""));
        view = recovery.view(ticket);
    }

    /** Whoever has asked for nothing in this browser begins at the beginning. */
    public Go open() {
        return view.isPresent() ? Go.stay() : FROM_THE_START;
    }

    public Go verify() {
        return switch (recovery.verify(ticket, code)) {
            case CodeOutcome.Right right -> {
                ProofCookie.give(
                        (HttpServletResponse) FacesContext.getCurrentInstance()
                                .getExternalContext()
                                .getResponse(),
                        right.proof());
                yield Go.to(NewPasswordPage.ADDRESS);
            }
            case CodeOutcome.Wrong wrong -> stay(RecoveryProblem.WRONG_CODE.met(wrong.triesLeft()));
            case CodeOutcome.Expired e -> stay(RecoveryProblem.CODE_EXPIRED.met());
            case CodeOutcome.Superseded newer -> stay(RecoveryProblem.CODE_SUPERSEDED.metAt(newer.newerSentAt()));
            case CodeOutcome.Used u -> stay(RecoveryProblem.CODE_USED.met());
            case CodeOutcome.Burnt b -> stay(RecoveryProblem.CODE_BURNT.met());
            case CodeOutcome.Paused paused -> stay(RecoveryProblem.CODES_PAUSED.metAt(paused.until()));
        };
    }

    /** Another message, for one that does not come. */
    public Go again() {
        return switch (recovery.again(ticket, browser.address())) {
            case AgainOutcome.Asked asked -> {
                browser.keep(asked.ticket());
                yield Go.to(ADDRESS);
            }
            case AgainOutcome.Wait wait -> stay(RecoveryProblem.TOO_EARLY.metAt(wait.at()));
            case AgainOutcome.Over over -> FROM_THE_START;
        };
    }

    private Go stay(Notice met) {
        problem = met;
        return Go.stay();
    }

    /** Whether a code was asked for rather than a link; for the order of the page only. */
    public boolean isBySms() {
        return view.filter(asked -> asked.preference() == RecoveryChannel.SMS_CODE)
                .isPresent();
    }

    /** Whether it is to open a locked access again. */
    public boolean isToUnlock() {
        return view.filter(asked -> asked.occasion() == Occasion.LOCKED).isPresent();
    }

    /** When this browser asked last. */
    public Instant getRequestedAt() {
        return view.map(RecoveryView::requestedAt).orElse(null);
    }

    /** Seconds until another message may be asked for, rounded up; 0 when it may. */
    public long getSecondsToResend() {
        Duration wait = view.map(asked -> Duration.between(clock.instant(), asked.againAt()))
                .orElse(Duration.ZERO);
        return wait.isPositive() ? wait.plusMillis(999).toSeconds() : 0;
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
