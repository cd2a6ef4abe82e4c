package fr.societaire.security.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.security.HistoryPage;
import fr.societaire.security.MySecurity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** {@code /securite-historique}: what happened to the member's access, a page at a time. */
@Named
@RequestScoped
public class SecurityHistoryPage {
    @Inject
    MySecurity security;

    @Inject
    CurrentMember me;

    @Inject
    @Param(name = "page")
    Integer page;

    private HistoryPage shown;

    public void open() {
        shown = security.history(me.number(), page == null ? 1 : page);
    }

    public HistoryPage getShown() {
        return shown;
    }
}
