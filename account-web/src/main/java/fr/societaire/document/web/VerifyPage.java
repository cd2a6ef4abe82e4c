package fr.societaire.document.web;

import fr.societaire.document.AttestationCheck;
import fr.societaire.document.CheckOutcome;
import fr.societaire.document.CheckOutcome.Genuine;
import fr.societaire.document.CheckOutcome.Mistyped;
import fr.societaire.document.CheckOutcome.NotGenuine;
import fr.societaire.document.CheckOutcome.Standing;
import fr.societaire.document.CheckOutcome.TooMany;
import fr.societaire.document.domain.Essentials;
import fr.societaire.platform.web.ClientAddress;
import fr.societaire.platform.web.RetryLater;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;

/**
 * {@code /verifier}: anybody checks a document he was given. The code comes in the address, from the QR or from the form:
 * it is printed on the document and no secret.
 */
@Named
@RequestScoped
public class VerifyPage {
    @Inject
    ClientAddress addresses;

    @Inject
    AttestationCheck check;

    @Inject
    @Param(name = "code")
    String code;

    @Inject
    RetryLater retry;

    private CheckOutcome outcome;
    private String wait;

    public void open() {
        if (code != null && !code.isBlank()) {
            outcome = check.check(code, visitor());
        }
        if (outcome instanceof TooMany later) {
            wait = retry.tooMany(later.until());
        }
    }

    /** How long to wait, in words; of too many checks only. */
    public String getWait() {
        return wait;
    }

    private String visitor() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return addresses.of(request);
    }

    /** What was typed, to be shown again; the long code of a QR is not. */
    public String getTyped() {
        return code != null && code.length() <= 40 ? code : null;
    }

    public boolean isUnknown() {
        return outcome instanceof NotGenuine;
    }

    public boolean isMistyped() {
        return outcome instanceof Mistyped;
    }

    public boolean isTooMany() {
        return outcome instanceof TooMany;
    }

    public boolean isGenuine() {
        return outcome instanceof Genuine;
    }

    /** What the document must say; only of a genuine one. */
    public Essentials getEssentials() {
        return ((Genuine) outcome).essentials();
    }

    public String getKind() {
        return DocumentTexts.of(getEssentials().kind());
    }

    public String getSubjectLabel() {
        return DocumentTexts.subject(getEssentials().kind());
    }

    public boolean isPeriodSaid() {
        return standing() != Standing.A_FACT && standing() != Standing.SIGNED_THEN;
    }

    public String getStanding() {
        return DocumentTexts.of(standing());
    }

    /** The tone of the answer: green only where what was attested holds today. */
    public String getTone() {
        return switch (standing()) {
            case IN_FORCE, A_FACT, SIGNED_THEN -> "success";
            case PERIOD_OVER, NOT_KNOWN, NO_LONGER_IN_FORCE -> "warning";
        };
    }

    private Standing standing() {
        return ((Genuine) outcome).standing();
    }
}
