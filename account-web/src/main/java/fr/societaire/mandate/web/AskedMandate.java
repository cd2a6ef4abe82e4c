package fr.societaire.mandate.web;

import fr.societaire.identity.SignInOrigin;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.platform.web.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a request to a page of mandates names: which one, and from where it comes. */
@RequestScoped
public class AskedMandate {
    static final String PARAMETER = "mandat";

    @Inject
    ClientAddress addresses;

    /** Empty when it names none; whose it is, is not known yet. */
    Optional<MandateId> id() {
        return Optional.ofNullable(request().getParameter(PARAMETER))
                .filter(MandateId::isNormal)
                .map(MandateId::new);
    }

    /** Every value of a parameter that may come several times. */
    List<String> values(String parameter) {
        String[] values = request().getParameterValues(parameter);
        return values == null ? List.of() : Arrays.asList(values);
    }

    SignInOrigin origin() {
        return new SignInOrigin(addresses.of(request()), request().getHeader("User-Agent"));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
