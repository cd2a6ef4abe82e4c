package fr.societaire.mandate.web;

import fr.societaire.mandate.AccountClaim;
import fr.societaire.mandate.ChangeAccount;
import fr.societaire.mandate.ChangeOutcome;
import fr.societaire.mandate.MandateAccounts;
import fr.societaire.mandate.MandateView;
import fr.societaire.mandate.Mandates;
import fr.societaire.platform.CurrentMember;
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

/** {@code /prelevement-compte?mandat=…}: another account for a mandate. */
@Named
@RequestScoped
public class ChangeAccountPage {
    private static final String ADDRESS = "/prelevement-compte";

    @Inject
    Mandates mandates;

    @Inject
    MandateAccounts accounts;

    @Inject
    AskedMandate asked;

    @Inject
    ProofGate gate;

    @Inject
    CurrentMember me;

    private MandateView mandate;
    private String iban;
    private String holder;
    private MandateProblem problem;

    @PostConstruct
    void load() {
        mandate = asked.id()
                .flatMap(id -> mandates.of(me.number(), id))
                .filter(MandateView::isLive)
                .orElse(null);
        if (mandate != null && !FacesContext.getCurrentInstance().isPostback()) {
            AccountClaim kept = KeptAccount.take();
            iban = kept.number();
            holder = kept.owner() == null ? mandate.account().holder() : kept.owner();
        }
    }

    public Go open() {
        if (mandate == null || mandate.change() != null) {
            return Go.to(MandatesPage.ADDRESS);
        }
        if (!gate.isOpen() && iban != null) {
            KeptAccount.leave(new AccountClaim(iban, holder));
        }
        return gate.through(here(), Go::stay);
    }

    public Go change() {
        if (mandate == null) {
            throw Refusal.NOT_FOUND.toException();
        }
        var account = new AccountClaim(iban, holder);
        if (!gate.isOpen()) {
            KeptAccount.leave(account);
        }
        return gate.through(here(), () -> change(account));
    }

    private Go change(AccountClaim account) {
        return switch (accounts.change(new ChangeAccount(me.number(), mandate.id(), account, asked.origin()))) {
            case ChangeOutcome.Announced soon ->
                Go.to(MandatesPage.ADDRESS).saying(MandateNotice.ANNOUNCED.said(French.instant(soon.effectiveAt())));
            case ChangeOutcome.NotDebitable no -> stay(MandateProblem.of(no.problem()));
            case ChangeOutcome.SameAccount same -> stay(MandateProblem.SAME_ACCOUNT);
            case ChangeOutcome.AnotherPending other -> stay(MandateProblem.ANOTHER_PENDING);
        };
    }

    private Go stay(MandateProblem met) {
        problem = met;
        return Go.stay();
    }

    private String here() {
        return ADDRESS + "?" + AskedMandate.PARAMETER + "=" + mandate.id();
    }

    public MandateView getMandate() {
        return mandate;
    }

    /** How long the new account waits, in words. */
    public String getDelay() {
        return French.wait(accounts.protection());
    }

    public Notice getProblem() {
        return problem == null ? null : problem.met();
    }

    public boolean isThirdParty() {
        return problem == MandateProblem.OTHER_HOLDER;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
