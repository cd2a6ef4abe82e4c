package fr.societaire.billing.web;

import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/**
 * «Nous vérifions»: the page looks again by itself, without a script, at growing intervals, for about five minutes; then
 * it says that it may be closed.
 */
@Named
@RequestScoped
public class BankWait {
    /** 4 + 5 + … + 23 seconds: 270. */
    private static final int LOOKS = 20;

    private static final int FIRST_SECONDS = 4;

    @Inject
    @Param(name = "essai")
    Integer tried;

    void lookAgain(PaymentId payment) {
        if (!isOver()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseHeader(
                            "Refresh",
                            FIRST_SECONDS + looks() + "; url=/paiement/" + payment + "?essai=" + (looks() + 1));
        }
    }

    /** Whether the page has stopped looking by itself. */
    public boolean isOver() {
        return looks() >= LOOKS;
    }

    private int looks() {
        return tried == null ? 0 : Math.max(0, tried);
    }
}
