package fr.societaire.mandate.web;

import fr.societaire.mandate.MandateToSign;
import fr.societaire.mandate.Mandates;
import fr.societaire.mandate.SignMandate;
import fr.societaire.mandate.SignOutcome;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.ProofGate;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** {@code /prelevement-signer?mandat=…}, its second step: the text, and the agreement to it. */
@Named
@RequestScoped
public class SignMandatePage {
    static final String ADDRESS = "/prelevement-signer";

    /** Of the box that says yes. */
    private static final String CONSENT = "accord";

    @Inject
    Mandates mandates;

    @Inject
    AskedMandate asked;

    @Inject
    ProofGate gate;

    @Inject
    CurrentMember me;

    private MandateToSign draft;
    private Notice problem;

    @PostConstruct
    void load() {
        draft = asked.id().flatMap(id -> mandates.toSign(me.number(), id)).orElse(null);
    }

    /** A second factor first, so that whoever has read may sign at once; one that is not there any more is filled in anew. */
    public Go open() {
        if (asked.id().isEmpty()) {
            return Go.stay();
        }
        return draft == null ? Go.to(ADDRESS).saying(MandateProblem.TOO_OLD.met()) : gate.through(here(), Go::stay);
    }

    /**
     * «Signer le mandat».
     *
     * @param session the one of this browser
     */
    public Go sign(UUID session) {
        if (draft == null) {
            return asked.id().isPresent() ? again() : Go.to(ADDRESS);
        }
        if (asked.values(CONSENT).isEmpty()) {
            problem = MandateProblem.NO_CONSENT.met();
            return Go.stay();
        }
        return gate.through(here(), () -> agree(session));
    }

    private Go agree(UUID session) {
        String read = asked.values("empreinte").stream().findFirst().orElseThrow(Refusal.STALE::toException);
        return switch (mandates.sign(new SignMandate(me.number(), draft.id(), read, session, asked.origin()))) {
            case SignOutcome.Signed signed -> Go.to(MandatesPage.ADDRESS).saying(MandateNotice.SIGNED.said());
            case SignOutcome.TooOld old -> Go.to(ADDRESS).saying(MandateProblem.TOO_OLD.met());
            case SignOutcome.AlreadyCovered other ->
                Go.to(MandatesPage.ADDRESS).saying(MandateProblem.ALREADY_COVERED.met());
        };
    }

    /** The same button twice: it is signed. Otherwise it is too old. */
    private Go again() {
        boolean signed = asked.id().flatMap(id -> mandates.of(me.number(), id)).isPresent();
        return signed
                ? Go.to(MandatesPage.ADDRESS).saying(MandateNotice.SIGNED.said())
                : Go.to(ADDRESS).saying(MandateProblem.TOO_OLD.met());
    }

    private String here() {
        return ADDRESS + "?" + AskedMandate.PARAMETER + "=" + draft.id();
    }

    /** {@code null} in the first step. */
    public MandateToSign getDraft() {
        return draft;
    }

    public Notice getProblem() {
        return problem;
    }
}
