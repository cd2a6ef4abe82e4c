package fr.societaire.security.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.security.MySecurity;
import fr.societaire.security.Overview;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /securite}: the state of everything, and the way to each part. */
@Named
@RequestScoped
public class SecurityPage {
    @Inject
    MySecurity security;

    @Inject
    CurrentMember me;

    private Overview view;

    /** Also where a form of the page is posted. */
    @PostConstruct
    void load() {
        view = security.overview(me.number());
    }

    public Overview getView() {
        return view;
    }
}
