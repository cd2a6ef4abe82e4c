package fr.societaire.desk.web;

import fr.societaire.desk.AccessHelp;
import fr.societaire.identity.DictationOutcome;
import fr.societaire.platform.web.Go;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** A provisional code being dictated. It stands on the answer to the form and nowhere else: to see it again is another. */
@Named
@RequestScoped
public class DictationPage {
    @Inject
    AccessHelp help;

    @Inject
    OpenVisit visit;

    private String reference;
    private DictationOutcome outcome;

    public Go dictate() {
        outcome = help.dictateCode(visit.getId(), reference);
        return Go.stay();
    }

    /** In two groups, as it is read aloud; {@code null} when there is none. */
    public String getCode() {
        return outcome instanceof DictationOutcome.Dictated dictated
                ? dictated.code().substring(0, 3) + " " + dictated.code().substring(3)
                : null;
    }

    public Instant getUntil() {
        return outcome instanceof DictationOutcome.Dictated dictated ? dictated.until() : null;
    }

    public boolean isNobodyWaiting() {
        return outcome instanceof DictationOutcome.NobodyWaits;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
