package fr.societaire.factor.web;

import fr.societaire.factor.PasskeyEnrolmentOutcome;
import fr.societaire.factor.Passkeys;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.ProofGate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /securite-cle}: a passkey is made by the device, and named. */
@Named
@RequestScoped
public class PasskeyEnrolmentPage {
    static final String ADDRESS = "/securite-cle";

    @Inject
    Passkeys passkeys;

    @Inject
    CurrentMember me;

    @Inject
    ProofGate gate;

    private Notice problem;

    public Go open() {
        return gate.through(ADDRESS, Go::stay);
    }

    /** The answer of the device is what the page's script has put into the form. */
    public Go passkey() {
        return gate.through(ADDRESS, () -> {
            var request = (HttpServletRequest)
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            String browser = PasskeyEnrolmentServlet.BROWSER.read(request).orElse(null);
            FactorOwner owner = FactorOwner.of(me.number());
            return after(passkeys.enrol(owner, request.getParameter("reponse"), request.getParameter("nom"), browser));
        });
    }

    private Go after(PasskeyEnrolmentOutcome outcome) {
        return switch (outcome) {
            case PasskeyEnrolmentOutcome.Enrolled enrolled ->
                Go.to(FactorsPage.ADDRESS).with("fait", "cle-ajoutee");
            case PasskeyEnrolmentOutcome.Known known -> stay(FactorProblem.PASSKEY_KNOWN);
            case PasskeyEnrolmentOutcome.Refused refused -> stay(FactorProblem.PASSKEY_NOT_ADDED);
        };
    }

    private Go stay(FactorProblem met) {
        problem = met.met();
        return Go.stay();
    }

    public Notice getProblem() {
        return problem;
    }
}
