package fr.societaire.recovery.web;

import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.recovery.CodeOutcome;
import fr.societaire.recovery.PasswordRecovery;
import fr.societaire.recovery.RecoveryProof;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** «Si un compte correspond, un message vient de partir», and the field for the code if it was one. */
@Named
@RequestScoped
public class RecoveryCodePage {
    static final String ADDRESS = "/mot-de-passe-oublie-code";

    @Inject
    PasswordRecovery recovery;

    private String code;
    private Notice problem;

    /** Whoever has asked for nothing in this browser begins at the beginning. */
    public Go open() {
        return ticket().isPresent() ? Go.stay() : Go.to("/mot-de-passe-oublie");
    }

    public Go verify() {
        Optional<RecoveryProof.Ticket> ticket = ticket();
        return ticket.isPresent() ? verify(ticket.get()) : Go.to("/mot-de-passe-oublie");
    }

    private Go verify(RecoveryProof.Ticket ticket) {
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

    private Go stay(Notice met) {
        problem = met;
        return Go.stay();
    }

    private static Optional<RecoveryProof.Ticket> ticket() {
        return ProofCookie.readTicket(request());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    /** Whether a code was asked for rather than a link; for the order of the page only. */
    public boolean isBySms() {
        return "sms".equals(request().getParameter("par"));
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
