package fr.societaire.activation.web;

import fr.societaire.activation.FirstConnection;
import fr.societaire.activation.ProofOutcome;
import fr.societaire.activation.ProveIdentity;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** The first step: three facts. */
@Named
@RequestScoped
public class FirstConnectionPage {
    static final String ADDRESS = "/premiere-connexion";

    @Inject
    FirstConnection firstConnection;

    @Inject
    ActivationBrowser browser;

    private String number;
    private String birthDate;
    private String postcode;
    private Notice problem;
    private String birthDateError;

    /** Whoever was sent back here is told why. */
    public void open() {
        problem = "termine".equals(browser.parameter("incident")) ? ActivationProblem.OVER.met() : null;
    }

    public Go prove() {
        Optional<LocalDate> day = TypedDate.parse(birthDate);
        if (day.isEmpty()) {
            birthDateError = ActivationProblem.SENTENCES.text("no-such-day.detail");
            return Go.stay();
        }
        var command =
                new ProveIdentity(number, day.get(), postcode, browser.origin().address());
        return switch (firstConnection.prove(command)) {
            case ProofOutcome.Matched matched -> {
                browser.keep(matched.ticket());
                yield Go.to(ActivationCodePage.ADDRESS);
            }
            case ProofOutcome.NotMatched no -> stay(ActivationProblem.NOT_MATCHED);
            case ProofOutcome.TooMany many -> stay(ActivationProblem.TOO_MANY);
            case ProofOutcome.NoChannel none -> stay(ActivationProblem.NO_CHANNEL);
        };
    }

    private Go stay(ActivationProblem met) {
        problem = met.met();
        return Go.stay();
    }

    public Notice getProblem() {
        return problem;
    }

    public String getBirthDateError() {
        return birthDateError;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }
}
