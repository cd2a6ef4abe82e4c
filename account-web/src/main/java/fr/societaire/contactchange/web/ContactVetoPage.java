package fr.societaire.contactchange.web;

import fr.societaire.contactchange.ContactVeto;
import fr.societaire.contactchange.VetoView;
import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.TokenCookie;
import fr.societaire.shared.SupportCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** {@code /refuser-coordonnees}: the no of whoever was reached until now. Looking at the page stops nothing. */
@Named
@RequestScoped
public class ContactVetoPage {
    static final String ADDRESS = "/refuser-coordonnees";
    static final TokenCookie COOKIE = new TokenCookie("__Host-refus");

    @Inject
    ContactVeto veto;

    private String token;
    private VetoView view;
    private SupportCode code;

    @PostConstruct
    void load() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        token = COOKIE.read(request).orElse("");
        code = SupportCode.read(request.getParameter("code")).orElse(null);
        view = veto.look(token);
    }

    /** The page then says what came of it: stopped, or too late. */
    public Go stop() {
        veto.stop(token);
        return Go.to(ADDRESS);
    }

    /** The code of the incident is in the address afterwards: the page can be read again, and printed. */
    public Go close() {
        return veto.closeSpace(token)
                .map(incident -> Go.to(ADDRESS).with("code", incident))
                .orElseGet(() -> Go.to(ADDRESS));
    }

    /** {@code closed}, {@code open}, {@code stopped}, {@code late} or {@code over}. */
    public String getState() {
        if (code != null) {
            return "closed";
        }
        return switch (view) {
            case VetoView.Open open -> "open";
            case VetoView.Stopped stopped -> "stopped";
            case VetoView.TooLate late -> "late";
            case VetoView.Over over -> "over";
        };
    }

    /** What changes; {@code null} when nothing is known of it. */
    public ChangeKind getKind() {
        return switch (view) {
            case VetoView.Open open -> open.kind();
            case VetoView.Stopped stopped -> stopped.kind();
            case VetoView.TooLate late -> late.kind();
            case VetoView.Over over -> null;
        };
    }

    /** When it takes or took effect; {@code null} otherwise. */
    public Instant getAt() {
        if (view instanceof VetoView.Open open) {
            return open.effectiveAt();
        }
        return view instanceof VetoView.TooLate late ? late.since() : null;
    }

    /** The code to read to an advisor; {@code null} until the space was closed. */
    public SupportCode getCode() {
        return code;
    }
}
