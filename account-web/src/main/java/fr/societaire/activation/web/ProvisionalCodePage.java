package fr.societaire.activation.web;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.CodeProofOutcome;
import fr.societaire.activation.FirstConnection;
import fr.societaire.activation.ProveByCode;
import fr.societaire.member.CivilStatus;
import fr.societaire.platform.BankNames;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.TypedDate;
import fr.societaire.shared.Iban;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** The first step of a member who was sent a provisional code: the code, an account, a civil status. */
@Named
@RequestScoped
public class ProvisionalCodePage {
    @Inject
    FirstConnection firstConnection;

    @Inject
    ActivationBrowser browser;

    @Inject
    BankNames banks;

    private String code;
    private String iban;
    private String firstName;
    private String lastName;
    private String birthDate;
    private String ibanError;
    private String birthDateError;
    private boolean anotherOffered;
    private Notice problem;

    public Go prove() {
        Optional<Iban> account = Iban.typed(iban);
        Optional<LocalDate> day = TypedDate.parse(birthDate);
        ibanError = account.isPresent() ? null : ActivationProblem.SENTENCES.text("no-such-iban.detail");
        birthDateError = day.isPresent() ? null : ActivationProblem.SENTENCES.text("no-such-day.detail");
        return account.isPresent() && day.isPresent() ? prove(account.get(), day.get()) : Go.stay();
    }

    private Go prove(Iban account, LocalDate day) {
        var command = new ProveByCode(
                code,
                account,
                new CivilStatus(firstName, lastName, day),
                browser.origin().address());
        return switch (firstConnection.prove(command)) {
            case CodeProofOutcome.Proved proved -> {
                browser.keep(proved.ticket());
                yield Go.to(FirstPasswordPage.ADDRESS);
            }
            case CodeProofOutcome.Superseded old ->
                offer(old.ticket(), ActivationProblem.PROVISIONAL_SUPERSEDED.metOn(old.newerSentAt()));
            case CodeProofOutcome.Expired old -> offer(old.ticket(), ActivationProblem.PROVISIONAL_EXPIRED.met());
            case CodeProofOutcome.NotMatched no -> stay(ActivationProblem.NOT_AGREED.met());
            case CodeProofOutcome.TooMany many -> stay(ActivationProblem.TOO_MANY.met());
        };
    }

    /** His other proofs are right: another code is one tap away. */
    private Go offer(ActivationTicket ticket, Notice met) {
        browser.keep(ticket);
        anotherOffered = true;
        return stay(met);
    }

    private Go stay(Notice met) {
        problem = met;
        return Go.stay();
    }

    /** The bank of the account that was typed, for a second look at it. */
    public String getBank() {
        return Iban.typed(iban).map(banks::of).orElse(null);
    }

    /** Also while it is being asked for: a button that is not on the page is not heard. The ticket decides. */
    public boolean isAnotherOffered() {
        return anotherOffered || browser.parameter("renouveler") != null;
    }

    public Notice getProblem() {
        return problem;
    }

    public String getIbanError() {
        return ibanError;
    }

    public String getBirthDateError() {
        return birthDateError;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }
}
