package fr.societaire.contactchange.web;

import fr.societaire.contactchange.AskChange;
import fr.societaire.contactchange.AskOutcome;
import fr.societaire.contactchange.ContactLine;
import fr.societaire.contactchange.MyContacts;
import fr.societaire.contactchange.ProofOutcome;
import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.ClientAddress;
import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.ProofGate;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** {@code /mes-coordonnees-changer?quoi=email}: another one, then the code that was sent to it. */
@Named
@RequestScoped
public class ChangeContactPage {
    static final String ADDRESS = "/mes-coordonnees-changer";

    @Inject
    MyContacts mine;

    @Inject
    CurrentMember me;

    @Inject
    ProofGate gate;

    @Inject
    ClientAddress addresses;

    @Inject
    InstantSource clock;

    private ContactLine line;
    private String typed;
    private String code;
    private Notice problem;

    @PostConstruct
    void load() {
        line = KindWord.read(request().getParameter("quoi"))
                .flatMap(kind -> mine.of(me.number()).stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst())
                .orElse(null);
    }

    /** A second factor first; not for the code, which is a proof of its own. */
    public Go open() {
        if (line == null || line.waits()) {
            return Go.to(ContactsPage.ADDRESS);
        }
        return line.awaitsCode() ? Go.stay() : gate.through(here(), Go::stay);
    }

    public Go ask() {
        return gate.through(here(), () -> {
            var origin = new SignInOrigin(addresses.of(request()), request().getHeader("User-Agent"));
            return switch (mine.ask(new AskChange(me.number(), kind(), typed, origin))) {
                case AskOutcome.CodeSent sent -> Go.to(here());
                case AskOutcome.NotAContact not ->
                    stay(
                            kind() == ChangeKind.MOBILE
                                    ? ContactProblem.NOT_A_MOBILE.met()
                                    : ContactProblem.NOT_AN_EMAIL.met());
                case AskOutcome.AlreadyOnFile already -> stay(ContactProblem.ALREADY_ON_FILE.met());
                case AskOutcome.AnotherPending other -> stay(ContactProblem.ANOTHER_PENDING.met());
                case AskOutcome.TooManyCodes many -> stay(ContactProblem.TOO_MANY_CODES.metAt(many.retryAt()));
            };
        });
    }

    public Go verify() {
        return switch (mine.prove(me.number(), kind(), code)) {
            case ProofOutcome.Proved proved -> done(ContactNotice.PROVED.said(French.instant(proved.effectiveAt())));
            case ProofOutcome.Applied applied -> done(ContactNotice.APPLIED.said());
            case ProofOutcome.Wrong wrong -> stay(ContactProblem.WRONG_CODE.met(wrong.triesLeft()));
            case ProofOutcome.Expired expired -> stay(ContactProblem.CODE_EXPIRED.met());
            case ProofOutcome.Superseded old -> stay(ContactProblem.CODE_SUPERSEDED.metAt(old.newerSentAt()));
            case ProofOutcome.Burnt burnt -> stay(ContactProblem.CODE_BURNT.met());
            case ProofOutcome.Paused paused -> stay(ContactProblem.CODES_PAUSED.metOn(paused.until()));
        };
    }

    public Go resend() {
        return mine.resend(me.number(), kind())
                .map(at -> stay(ContactProblem.TOO_EARLY.metAt(at)))
                .orElseGet(() -> Go.to(here()));
    }

    public Go cancel() {
        mine.cancel(me.number(), kind());
        return done(ContactNotice.CANCELLED.said());
    }

    private static Go done(Notice said) {
        return Go.to(ContactsPage.ADDRESS).saying(said);
    }

    private Go stay(Notice met) {
        problem = met;
        return Go.stay();
    }

    private ChangeKind kind() {
        if (line == null) {
            throw Refusal.NOT_FOUND.toException();
        }
        return line.kind();
    }

    private String here() {
        return ADDRESS + "?quoi=" + getWord();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public ContactLine getLine() {
        return line;
    }

    public String getWord() {
        return line == null ? "" : KindWord.of(line.kind());
    }

    /** How long a change waits, in words. */
    public String getDelay() {
        return French.wait(mine.protection());
    }

    /** Seconds until another code may be asked for, rounded up; 0 when it may. */
    public long getSecondsToResend() {
        Instant allowed = line.change().resendAllowedAt();
        Duration wait = Duration.between(clock.instant(), allowed);
        return wait.isPositive() ? wait.plusMillis(999).toSeconds() : 0;
    }

    public Notice getProblem() {
        return problem;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
