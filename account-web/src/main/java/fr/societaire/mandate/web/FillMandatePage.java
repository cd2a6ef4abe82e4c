package fr.societaire.mandate.web;

import fr.societaire.contract.ContractCard;
import fr.societaire.mandate.AccountClaim;
import fr.societaire.mandate.FillMandate;
import fr.societaire.mandate.FillOutcome;
import fr.societaire.mandate.Mandates;
import fr.societaire.member.Members;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.ContractNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /prelevement-signer}, its first step: for which contracts, on which account. */
@Named
@RequestScoped
public class FillMandatePage {
    @Inject
    Mandates mandates;

    @Inject
    Members members;

    @Inject
    AskedMandate asked;

    @Inject
    CurrentMember me;

    private List<ContractCard> offered;
    private Set<String> chosen;
    private String iban;
    private String holder;
    private MandateProblem problem;

    @PostConstruct
    void load() {
        offered = mandates.of(me.number()).undebited();
        chosen = Set.copyOf(asked.values("contrat"));
        if (!FacesContext.getCurrentInstance().isPostback()) {
            holder = members.of(me.number()).map(member -> member.fullName()).orElse(null);
        }
    }

    public Go fill() {
        if (chosen.isEmpty()) {
            return stay(MandateProblem.NO_CONTRACT);
        }
        var account = new AccountClaim(iban, holder);
        return switch (mandates.fill(new FillMandate(me.number(), numbers(), account))) {
            case FillOutcome.Filled filled ->
                Go.to(SignMandatePage.ADDRESS).with(AskedMandate.PARAMETER, filled.mandate());
            case FillOutcome.NotDebitable no -> stay(MandateProblem.of(no.problem()));
        };
    }

    /** What was forged is nobody's contract. */
    private Set<ContractNumber> numbers() {
        return offered.stream()
                .map(ContractCard::number)
                .filter(number -> chosen.contains(number.value()))
                .collect(Collectors.toSet());
    }

    private Go stay(MandateProblem met) {
        problem = met;
        return Go.stay();
    }

    public List<ContractCard> getOffered() {
        return offered;
    }

    /** All of them, until some were chosen. */
    public boolean isChosen(ContractCard card) {
        boolean untouched = chosen.isEmpty() && problem == null;
        return untouched || chosen.contains(card.number().value());
    }

    public Notice getProblem() {
        return problem == null ? null : problem.met();
    }

    /** Whether another's account was named, for which there is another way. */
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
