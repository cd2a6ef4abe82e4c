package fr.societaire.mandate.web;

import fr.societaire.mandate.AccountVeto;
import fr.societaire.mandate.AccountVetoView;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.TokenCookie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** {@code /refuser-compte}: the no of whoever was told of another account. Looking at the page stops nothing. */
@Named
@RequestScoped
public class AccountVetoPage {
    static final String ADDRESS = "/refuser-compte";
    static final TokenCookie COOKIE = new TokenCookie("__Host-refus-compte");

    @Inject
    AccountVeto veto;

    private String token;
    private AccountVetoView view;

    @PostConstruct
    void load() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        token = COOKIE.read(request).orElse("");
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
            case AccountVetoView.Open open -> "open";
            case AccountVetoView.Stopped stopped -> "stopped";
            case AccountVetoView.TooLate late -> "late";
            case AccountVetoView.Over over -> "over";
        };
    }

    /** When it takes or took effect; {@code null} otherwise. */
    public Instant getAt() {
        if (view instanceof AccountVetoView.Open open) {
            return open.effectiveAt();
        }
        return view instanceof AccountVetoView.TooLate late ? late.since() : null;
    }
}
