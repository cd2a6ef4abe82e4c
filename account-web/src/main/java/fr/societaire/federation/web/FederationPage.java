package fr.societaire.federation.web;

import fr.societaire.federation.Federation;
import fr.societaire.federation.RequestView;
import fr.societaire.federation.domain.RequestState;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.SupportCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Why the sign-in of this browser by FranceConnect has ended, and what to do now. Also whether the button is shown. */
@Named
@RequestScoped
public class FederationPage {
    static final String ADDRESS = "/connexion-franceconnect";

    @Inject
    Federation federation;

    private RequestView view;

    /** Without a failure there is nothing to tell: the sign-in page is where everything begins. */
    public Go open() {
        Optional<RequestView> found = FederationCookies.REQUEST
                .read((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .flatMap(federation::request);
        view = found.filter(request -> request.state() == RequestState.FAILED).orElse(null);
        if (view != null) {
            return Go.stay();
        }
        boolean proofAwaited = found.filter(request -> request.state() == RequestState.PROOF_AWAITED)
                .isPresent();
        return Go.to(proofAwaited ? FederationCodePage.ADDRESS : "/connexion");
    }

    public boolean isOffered() {
        return federation.isOffered();
    }

    public Notice getProblem() {
        return view == null ? null : FederationProblem.of(view.failure()).met();
    }

    public boolean isWorthAnotherTry() {
        return view != null && FederationProblem.of(view.failure()).isWorthAnotherTry();
    }

    /** Whether the identity was not recognised: the first connection may be what is missing. */
    public boolean isStranger() {
        return view != null && FederationProblem.of(view.failure()) == FederationProblem.NOT_RECOGNISED;
    }

    public SupportCode getSupportCode() {
        return view == null ? null : view.supportCode();
    }

    public String getNext() {
        return view == null ? "" : view.returnPath();
    }
}
