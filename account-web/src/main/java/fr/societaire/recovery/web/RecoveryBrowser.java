package fr.societaire.recovery.web;

import fr.societaire.availability.ServiceState;
import fr.societaire.platform.web.ClientAddress;
import fr.societaire.platform.web.Go;
import fr.societaire.recovery.PasswordRecovery;
import fr.societaire.recovery.RecoveryProof;
import fr.societaire.recovery.RequestRecovery;
import fr.societaire.recovery.domain.Occasion;
import fr.societaire.recovery.domain.RecoveryChannel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The browser in which a recovery is under way. */
@RequestScoped
public class RecoveryBrowser {
    @Inject
    ClientAddress addresses;

    @Inject
    PasswordRecovery recovery;

    @Inject
    ServiceState service;

    /** Where to go instead while the service is stopped, by us: no message is sent that would lead nowhere. */
    Optional<Go> stopped() {
        return service.now().isSignInStopped() ? Optional.of(Go.to("/service-indisponible")) : Optional.empty();
    }

    /** Asks, keeps the ticket, and goes on to the page that waits: the same for everybody. */
    Go ask(String identifier, RecoveryChannel channel, Occasion why) {
        return stopped().orElseGet(() -> {
            keep(recovery.request(new RequestRecovery(identifier, channel, address(), why)));
            return Go.to(RecoveryCodePage.ADDRESS);
        });
    }

    Optional<RecoveryProof.Ticket> ticket() {
        return ProofCookie.readTicket(request());
    }

    void keep(RecoveryProof.Ticket ticket) {
        ProofCookie.give(
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                ticket);
    }

    String address() {
        return addresses.of(request());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
