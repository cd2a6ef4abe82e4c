package fr.societaire.billing.web;

import fr.societaire.billing.LinkedPayment;
import fr.societaire.billing.PaymentLinks;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.TokenCookie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * {@code /payer-par-lien}: on another device, with nobody signed in. What and how much, and the way to the processor's page;
 * looking uses nothing up.
 */
@Named
@RequestScoped
public class PaymentLinkPage {
    static final String ADDRESS = "/payer-par-lien";
    static final TokenCookie COOKIE = new TokenCookie("__Host-paiement");

    @Inject
    PaymentLinks links;

    private String token;
    private LinkedPayment payment;

    @PostConstruct
    void load() {
        token = COOKIE.read((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .orElse("");
        payment = links.look(token).orElse(null);
    }

    /** Once: the page of a link that was used says so. */
    public Go follow() {
        return links.follow(token).map(Go::away).orElseGet(() -> Go.to(ADDRESS));
    }

    /** {@code null} when the link leads nowhere any more. */
    public LinkedPayment getPayment() {
        return payment;
    }
}
