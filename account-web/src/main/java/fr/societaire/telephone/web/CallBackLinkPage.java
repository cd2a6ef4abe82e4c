package fr.societaire.telephone.web;

import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.TokenCookie;
import fr.societaire.telephone.CallBackLink;
import fr.societaire.telephone.CallBackView;
import fr.societaire.telephone.domain.CallBackState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /mon-rappel}: the call of the link that was opened, by its hour alone. Looking at the page changes nothing. */
@Named
@RequestScoped
public class CallBackLinkPage {
    static final String ADDRESS = "/mon-rappel";
    static final TokenCookie COOKIE = new TokenCookie("__Host-rappel");

    @Inject
    CallBackLink link;

    private String token;
    private CallBackView view;

    @PostConstruct
    void load() {
        token = COOKIE.read((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .orElse("");
        view = link.look(token).orElse(null);
    }

    /** The page then says what came of it. */
    public Go cancel() {
        link.cancel(token);
        return Go.to(ADDRESS);
    }

    /** {@code null} when the link leads to nothing any more. */
    public CallBackView getView() {
        return view;
    }

    public boolean isWaiting() {
        return view != null && view.state() == CallBackState.WAITING;
    }

    public boolean isCancelled() {
        return view != null && view.state() == CallBackState.CANCELLED;
    }
}
