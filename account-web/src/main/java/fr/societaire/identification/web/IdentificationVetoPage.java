package fr.societaire.identification.web;

import fr.societaire.identification.IdentificationVeto;
import fr.societaire.identification.VetoView;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.TokenCookie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** {@code /refuser-identification}: the no of whoever was reached until now. Looking at the page stops nothing. */
@Named
@RequestScoped
public class IdentificationVetoPage {
    static final String ADDRESS = "/refuser-identification";
    static final TokenCookie COOKIE = new TokenCookie("__Host-refus-identification");

    @Inject
    IdentificationVeto veto;

    private String token;
    private VetoView view;

    @PostConstruct
    void load() {
        token = COOKIE.read((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .orElse("");
        view = veto.look(token);
    }

    /** The page then says what came of it: stopped, or too late. */
    public Go stop() {
        veto.stop(token);
        return Go.to(ADDRESS);
    }

    /** {@code open}, {@code stopped}, {@code late} or {@code over}. */
    public String getState() {
        return switch (view) {
            case VetoView.Open open -> "open";
            case VetoView.Stopped stopped -> "stopped";
            case VetoView.TooLate late -> "late";
            case VetoView.Over over -> "over";
        };
    }

    /** When the file was opened; {@code null} when there is none to stop. */
    public Instant getOpenedAt() {
        return view instanceof VetoView.Open open ? open.openedAt() : null;
    }

    /** When it takes or took effect; {@code null} where that is not known. */
    public Instant getAt() {
        return switch (view) {
            case VetoView.Open open -> open.effectiveAt().orElse(null);
            case VetoView.TooLate late -> late.since();
            case VetoView.Stopped stopped -> null;
            case VetoView.Over over -> null;
        };
    }
}
