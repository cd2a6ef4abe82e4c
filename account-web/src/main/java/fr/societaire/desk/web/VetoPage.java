package fr.societaire.desk.web;

import fr.societaire.desk.ChangeVeto;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.TokenCookie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** /refuser-changement: the member's no, behind the link he was sent. Looking at the page stops nothing. */
@Named
@RequestScoped
public class VetoPage {
    static final String ADDRESS = "/refuser-changement";
    static final TokenCookie COOKIE = new TokenCookie("__Host-veto");

    @Inject
    ChangeVeto veto;

    private String token;
    private boolean open;
    private boolean stopped;

    @PostConstruct
    void load() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        token = COOKIE.read(request).orElse("");
        open = veto.mayStop(token);
        stopped = request.getParameter("fait") != null;
    }

    public Go stop() {
        return veto.stop(token) ? Go.to(ADDRESS).with("fait", "oui") : Go.stay();
    }

    /** Whether there is something to stop. */
    public boolean isOpen() {
        return open;
    }

    /** Whether it has just been stopped, as the address says. */
    public boolean isStopped() {
        return stopped && !open;
    }
}
