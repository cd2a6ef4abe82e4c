package fr.societaire.recovery.web;

import fr.societaire.member.CivilStatus;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.TypedDate;
import fr.societaire.recovery.IdentifierRecovery;
import fr.societaire.recovery.RequestIdentifier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** «Identifiant oublié»: who somebody is. The answer is one for everybody. */
@Named
@RequestScoped
public class ForgottenIdentifierPage {
    @Inject
    IdentifierRecovery identifiers;

    @Inject
    RecoveryBrowser browser;

    private String firstName;
    private String lastName;
    private String birthDate;
    private String postcode;
    private String birthDateError;

    public Go submit() {
        Optional<LocalDate> day = TypedDate.parse(birthDate);
        if (day.isEmpty()) {
            birthDateError = RecoveryProblem.SENTENCES.text("no-such-day.detail");
            return Go.stay();
        }
        Optional<Go> stopped = browser.stopped();
        if (stopped.isPresent()) {
            return stopped.get();
        }
        var who = new CivilStatus(firstName, lastName, day.get());
        identifiers.request(new RequestIdentifier(who, postcode, browser.address()));
        return Go.to("/identifiant-oublie-envoye");
    }

    public String getBirthDateError() {
        return birthDateError;
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

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }
}
